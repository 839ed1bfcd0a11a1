import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'modified',
    literals: ['object has been modified', 'operation cannot be fulfilled on'],
    pattern: /the object has been modified(?!; (?!please))|operation cannot be fulfilled on [a-z]{2,60}/i,
  },
  {
    id: 'field-manager',
    literals: ['apply failed with', 'fieldmanagerconflict', 'conflicts with', 'conflict with'],
    pattern:
      /apply failed with \d{1,3} conflicts?|\bFieldManagerConflict\b|conflicts? with ["'][^"']{1,120}["'](?: with subresource ["'][^"']{1,60}["'])? using /i,
  },
  {
    id: 'exists',
    literals: [
      'alreadyexists',
      'already exists',
      'cannot be imported into the current release',
      'invalid owners',
    ],
    pattern:
      /Error from server \(AlreadyExists\)|["']reason["']: ?["']AlreadyExists["']|(?:^|[ :"])(?:namespaces|configmaps|secrets|services|serviceaccounts|deployments|pods|jobs|roles?|rolebindings|clusterroles|clusterrolebindings|persistentvolumeclaims|persistentvolumes|ingresses|[a-z]{3,60}\.[a-z0-9-]{1,60}(?:\.[a-z0-9.-]{1,120})?) ["'][a-z0-9][\w.:-]{0,252}["'] already exists\b|exists and cannot be imported into the current release|invalid ownership metadata/i,
  },
  {
    id: 'reason',
    literals: [
      'apiexception: (409)',
      'errorresponse {',
      'a resource that already exists',
      'conflict',
      'storageerror:',
    ],
    pattern:
      /["']reason["']: ?["']Conflict["']|Error from server \(Conflict\)|storageerror: invalid object, code: \d, |kubernetes\.client[\w.]{0,60}ApiException: \(409\)|ErrorResponse \{[^{}]{0,400}code: 409|contain a resource that already exists/i,
  },
  {
    id: 'localised',
    literals: [
      '对象已被修改',
      '物件已被修改',
      'objet a été modifié',
      'objeto foi modificado',
      'objeto ha sido modificado',
      '객체가 수정',
      'objekt wurde geändert',
      "l'objet a été",
      'o objeto foi m',
      'el objeto ha s',
      'オブジェクト',
      'das objekt wur',
    ],
    pattern:
      /(?:对象已被修改|物件已被修改|l'objet a été modifié|o objeto foi modificado|el objeto ha sido modificado|オブジェクト[はが](?:既に|すでに)?変更|객체가 수정|das objekt wurde geändert)/i,
  },
  {
    id: 'precondition',
    literals: ['uid in precondition'],
    pattern: /precondition failed: UID in precondition: /i,
  },
  {
    id: 'java',
    literals: ['apiexception: conflict'],
    pattern: /\bio\.kubernetes\.client[\w.]{0,60}ApiException: Conflict\b/i,
  },
];
