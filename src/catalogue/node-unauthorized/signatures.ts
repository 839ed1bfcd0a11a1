import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'list',
    literals: ['failed to list', 'failed to watch'],
    pattern:
      /(?<!pkg\/mod\/[^\n]{0,160})failed to (?:list|watch) [\\*]{0,3}v\d[a-z0-9]{0,8}\.?(?:Node|Service|Pod|CSIDriver|RuntimeClass|ConfigMap|Secret|CSINode|PersistentVolume\w{0,6}):? ?(?:failed to list [^:]{1,40}: )?(?:the server has asked for the client to provide credentials|Una(?:uth|\b))/i,
  },
  {
    id: 'register',
    literals: [
      'ensure lease exists',
      'to update lease',
      'register node',
      'unable to regi',
      'getting node',
      'ensure node lease',
      'update node st',
      'updating node st',
      'failed to update',
      'contact api se',
    ],
    pattern:
      /(?:unable to register (?:the )?node|error getting node|ensure (?:node )?lease exists|updat(?:e|ing) node status|failed to update lease|contact API server when waiting for CSINode)[^\n]{0,300}?(?:Unauthorized|: Una\b|: Unauth|must be logged in|asked for the client to provide credentials)/i,
  },
  {
    id: 'not-allowed',
    literals: [
      'is not allowed to modify node',
      'cannot get resource "nodes"',
      'unable to regi',
      'system:node:',
    ],
    pattern:
      /node ["']?[^"' ]{1,253}["']? is not allowed to modify node|unable to register node[^\n]{0,200}is forbidden|User ["']system:node:[^"']{1,253}["'] cannot/i,
  },
  {
    id: 'kubelet',
    literals: ['kubelet:', 'kubelet['],
    pattern:
      /kubelet(?:\[\d{1,8}\])?: [EW]\d{4}[^\n]{0,300}?(?:: Una(?:uth|$)|err=["']Unauthorized|must be logged in to the server)/i,
  },
  {
    id: 'anonymous',
    literals: ['system:anonymous'],
    pattern:
      /kubelet(?:\[\d{1,8}\])?:[^\n]{0,300}User ["']system:anonymous["'] cannot|User ["']system:anonymous["'] cannot (?:list|get|watch|create)[^\n]{0,40}(?:nodes|csinodes|csidrivers|certificatesigningrequests)/i,
  },
  {
    id: 'agent',
    literals: ['node password rejected', 'get config map: unauthorized', '/v1-k3s/', '/v1-rke2/'],
    pattern:
      /node password rejected, duplicate hostname|failed to get config map: Unauthorized|\/v1-(?:k3s|rke2)\/[\w./-]{3,80}['"]?: (?:401|403|Unauthorized|Forbidden)/i,
  },
  {
    id: 'start-up',
    literals: [
      'failed to get ca certs:',
      'signing request: unauthorized',
      'initialize csinode',
      'server rejected event',
    ],
    pattern:
      /failed to get CA certs: https?:\/\/\S{3,200}: 40[13]\b|cannot create certificate signing request: Unauthorized|failed to initialize CSINode[^\n]{0,200}: Unauthorized|server rejected event[^\n]{0,60}["']Unauthorized["'][^\n]{0,400}Kind:Node\b/i,
  },
  {
    id: 'k3s-agent',
    literals: [
      'failed to ',
      'node password rejected',
      'node password validation failed',
      'is forbidden: user "system:',
    ],
    pattern:
      /failed to (?:get CA certs at|get CA certs:?|retrieve configuration from server:?|get node config(?:uration)?:?|retrieve agent configuration:?)[^\n]{0,200}?(?:\b40[13] (?:Unauthorized|Forbidden)|not authorized|Unauthorized\b)|node password (?:rejected|validation failed)|kubelet-config[\w.-]{0,20}"? (?:[^\n]{0,80} )?is forbidden: User "system:(?:bootstrap|anonymous)/i,
  },
  {
    id: 'bootstrap-user',
    literals: ['" is forbidden: user "system:bootstrap:', '" is forbidden: user "system:anonymous"'],
    pattern:
      /cannot get Node "[\w.-]{1,253}": nodes "[\w.-]{1,253}" is forbidden: User "system:bootstrap:|(?:leases\.coordination\.k8s\.io|nodes|csinodes\.storage\.k8s\.io) "[\w.-]{1,253}" is forbidden: User "system:anonymous"/i,
  },
  {
    id: 'token',
    literals: ['" is invalid for this cluster or it has expired', 'invalid bootstrap token', 'cluster-info'],
    pattern:
      /token id "[a-z0-9]{6}" is invalid for this cluster or it has expired|invalid bootstrap token|cluster-info[^\n]{0,120}?(?:bootstrap )?token[^\n]{0,40}?(?:expired|invalid)/i,
  },
];
