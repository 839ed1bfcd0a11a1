import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'cannot',
    literals: ['cannot'],
    pattern:
      /is forbidden: (?:User|[^\n]{0,40}user) ["'][^"']{1,253}["'] cannot|User ["'][^"']{1,253}["'] cannot (?:get|list|watch|create|update|patch|delete|deletecollection|impersonate|bind|escalate|use)\b(?=.{0,200}(?:resource|cluster scope|namespace|project|API group|path))/i,
  },
  {
    id: 'server',
    literals: ['attempting to grant rbac', 'attempt to grant extra', 'forbidden', 'is not allowed'],
    pattern:
      /Error from server \(Forbidden\)|forbidden: User ["'](?:system:|[^"']{1,200}["'] )|["']reason["']: ?["']Forbidden["']|attempting to grant RBAC permissions not currently held|attempt to grant extra privileges|Forbidden \(user=[^,]{1,200}, verb=|is not allowed to modify node|Forbidden!? ?Configured service account doesn't have access/i,
  },
  {
    id: 'sdk',
    literals: [
      'k8s.autorest.',
      'errorresponse {',
      'kubeclient::',
      'forbiddenexception',
      'apiexception',
      'kubernetesclie',
      'io.kubernetes',
    ],
    pattern:
      /(?:KubernetesClientException|ApiException|io\.kubernetes[\w.]{1,60})[^\n]{0,300}(?:code=403|status code: ?403|Forbidden)|kubernetes\.client[\w.]{0,60}ApiException: \(403\)|k8s\.Autorest\.HttpOperationException: Operation returned an invalid status code 'Forbidden'|ErrorResponse \{[^{}]{0,400}code: 403|Kubeclient::\w{3,40}: HTTP status code 403/i,
  },
  {
    id: 'clients',
    literals: ['forbidden (kube', 'have permission', 'rbac: role.rbac.', 'rbac: clusterrole.rbac.'],
    pattern:
      /\b403 Forbidden \((?:KubeException|Kubeclient::\w{3,40})\)|Forbidden! ?User \S{1,200} doesn't have permission|\bRBAC: (?:cluster)?role\.rbac\.authorization\.k8s\.io ["'][^"']{1,253}["'] not found/i,
  },
  {
    id: 'eks-console',
    literals: [' have access to kubernetes objects on this eks cluster', 'error 403 listing '],
    pattern:
      /Your current (?:IAM )?(?:user|principal)(?: or role)? (?:does not|doesn['’]t) have access to Kubernetes objects on this EKS cluster|Error 403 listing \w{3,40} in cluster [\w.-]{1,100}: Forbidden/i,
  },
];
