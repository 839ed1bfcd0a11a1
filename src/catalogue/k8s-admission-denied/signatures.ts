import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'denied',
    literals: [
      'no priorityclass with',
      '(possibly merged',
      'denied the request',
      'validatingadmissionpolicy',
      'violates podsecurity',
      'unable to validate against any pod security policy',
      'security context constraint',
      'blocked due to the following polic',
      '[denied by',
      'policy webhook backend denied',
      'unable to admit',
      'label selector conflicts',
      'looking up service account',
      'by binary authorization',
    ],
    pattern:
      /admission webhook ["'][^"']{1,253}["'] denied the request|ValidatingAdmissionPolicy ["'][^"']{1,253}["'][^\n]{0,120}denied request|violates PodSecurity ["']|unable to validate against any (?:pod security policy|security context constraint)|blocked due to the following polic(?:y|ies)|\[denied by [a-z0-9-]{3,200}\]|is forbidden: (?:image policy webhook backend denied|PodSecurityPolicy: unable to admit|violates PodSecurity|pod node label selector conflicts|error looking up service account|no PriorityClass with name|pod tolerations \(possibly merged)|denied by Binary Authorization/i,
  },
  {
    id: 'localised',
    literals: [
      '拒绝了',
      '拒絕了',
      'が要求を拒否',
      'リクエストを拒否',
      '요청을 거부',
      'a refusé la demande',
      'negou a solicita',
      'denegó la solicitud',
      'webhook',
    ],
    pattern:
      /webhook ["'][^"']{1,253}["'] ?(?:拒绝了|拒絕了|がリクエストを拒否|が要求を拒否|(?:이|가) 요청을 거부|a refusé la (?:demande|requête)|negou a solicita[çc][ãa]o|denegó la solicitud)/i,
  },
  {
    id: 'plugins',
    literals: [
      'fail (blocked);',
      'namespace may not be deleted',
      'because it is being terminated',
      'pod rejected: runtimeclass',
    ],
    pattern:
      /\bfail \(blocked\); |is forbidden: this namespace may not be deleted|unable to create new content in namespace \S{1,63} because it is being terminated|pod rejected: RuntimeClass /i,
  },
  {
    id: 'node-selector',
    literals: ['selector labels conflict with'],
    pattern: /pod node label selector labels conflict with its namespace/i,
  },
];
