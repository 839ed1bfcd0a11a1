import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'codes',
    literals: [
      'customroutetablemissingpermission',
      'authorizationfailed',
      'linkedauthorizationfailed',
      'authorizationpermissionmismatch',
      'linkedaccesscheckfailed',
      'forbiddenbyrbac',
      'forbiddenbypolicy',
      'authorization_requestdenied',
    ],
    pattern:
      /\b(?:Linked|DenyAssignment)?AuthorizationFailed(?=\\?['")\]:]|<)|(?:code|reason)(?:\\?['"])?[:=] ?\\?['"]?(?:Linked|DenyAssignment)?AuthorizationFailed\b|\bAuthorizationPermissionMismatch\b|\bLinkedAccessCheckFailed\b|\bForbiddenBy(?:Rbac|Policy)\b|\bAuthorization_RequestDenied\b|\bCustomRouteTableMissingPermission\b/i,
  },
  {
    id: 'sentences',
    literals: [
      'are you an owner on this subscription',
      'permission to perform',
      'operation returned an invalid status',
      'caller is not authorized to perform',
      'permission on key vault',
      'request is not authorized to perform',
      'insufficient privileges to complete',
      'have authorization to perform action',
      'have access to the resource in azure',
      'not have the permission',
      'not have the authorization',
      'not have permission',
      'not have authorization',
    ],
    pattern:
      /(?:do|does) not have (?:the )?(?:permission|authorization)s? to perform (?:action )?['"(]{0,2}(?:Microsoft\.|the (?:requested|following)|this (?:operation|action) on)|do not have permission to perform .{0,100}if access was recently granted|has permission to perform action ['"][^'"]{5,160}['"] on scope|does not have authorization to perform action|user does not have access to the resource in Azure|caller is not authorized to perform action on resource|operation returned an invalid status(?: code)?:? ['"]?Forbidden\b|does not have (?:secrets|keys|certificates) \w{2,20} permission on key vault|request is not authorized to perform this operation|insufficient privileges to complete the operation|could not (?:create|delete) a role assignment for [^.]{2,80}\. Are you an Owner on this subscription/i,
  },
  {
    id: 'localised',
    literals: ['microsoft.'],
    pattern:
      /(?:n'(?:est|a|avez|êtes) pas (?:l'autorisation|autoris|les? autorisations?)|n[ãa]o (?:tem|possui) (?:permiss|autoriza)|no (?:tiene|dispone de) (?:permiso|autorizaci)|non (?:ha|dispone)[^.]{0,20}autorizzazion|nicht (?:berechtigt|über die Berechtigung)|keine (?:Berechtigung|Autorisierung)|没有(?:执行|權限|权限|授权)|沒有(?:執行|權限)|權限(?:あり|不足)|アクセス許可がありません|承認されていません|권한이 없|nie ma autoryzacji|heeft geen (?:machtiging|autorisatie)|không có quyền).{0,80}Microsoft\.[A-Z]\w{2,40}\/|Microsoft\.[A-Z]\w{2,40}\/[\w/]{3,120}.{0,60}(?:権限がありません|許可がありません|权限|權限|권한이 없)/i,
  },
];
