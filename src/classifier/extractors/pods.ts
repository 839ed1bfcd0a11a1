import type { Extractor } from './extractor.ts';
import { END, HYPHENATED, NS, POD } from './names.ts';

const FAILING =
  '(?:Init:)?(?:CrashLoopBackOff|ImagePullBackOff|ErrImagePull|ErrImageNeverPull|ImageInspectError|InvalidImageName|CreateContainerConfigError|CreateContainerError|RunContainerError|StartError|ContainerCannotRun|OOMKilled|Evicted|Error|Pending|ContainerCreating|Terminating|Unknown|ContainerStatusUnknown|NodeLost|NotReady|PodInitializing|DeadlineExceeded|[0-9]{1,2}/[0-9]{1,2})';

const SYSTEM_PODS = [
  'aws-node',
  'kube-proxy',
  'coredns',
  'calico-node',
  'cilium',
  'weave-net',
  'kube-flannel-ds',
  'ebs-csi-node',
  'ebs-csi-controller',
  'efs-csi-node',
  'node-local-dns',
  'eks-pod-identity-agent',
  'aws-load-balancer-controller',
  'cluster-autoscaler',
  'external-dns',
  'external-secrets',
  'cert-manager',
  'ingress-nginx-controller',
  'metrics-server',
  'karpenter',
  'azure-cns',
  'fluent-bit',
];

/** Names of pods and what runs them, as kubectl, the kubelet and the API server write them; most certain first. */
export const POD_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['successfully assigned '],
    pattern: new RegExp(`Successfully assigned (?:(?<namespace>${NS})/)?(?<pod>${POD}) to (?<node>${POD})`),
  },
  { literals: [' pod=', ' pods='], pattern: new RegExp(` pods?=["']?(?<pod>${POD})_(?<namespace>${NS})\\(`) },
  {
    literals: ['podsandboxmetadata{'],
    pattern: new RegExp(
      `PodSandboxMetadata\\{Name:(?<pod>${POD}),Uid:[^,]{1,64},Namespace:(?<namespace>${NS}),`,
    ),
  },
  {
    literals: ['pod ', 'pods '],
    pattern: new RegExp(
      `\\b[Pp]ods? ["']?(?<namespace>(?!affinity/|and/|or/)${NS})/(?<pod>${POD})(?: \\((?<container>${NS})\\))?`,
    ),
  },
  {
    literals: ['name:'],
    pattern: new RegExp(
      `\\bName: {1,2}(?<pod>${POD}) Namespace: {1,2}(?<namespace>${NS}) (?:Priority|Node|Service Account|Start Time|Image\\(s\\)|Security)`,
    ),
  },
  {
    literals: [
      'backoff',
      'errimage',
      'imageinspecterror',
      'invalidimagename',
      'configerror',
      'containererror',
      'starterror',
      'containercannotrun',
      'oomkilled',
      'evicted',
      ' pending',
      ' terminating',
      ' containercreating',
      ' podinitializing',
      ' deadlineexceeded',
      ' notready',
      ' unknown',
      'statusunknown',
      '/1 error',
      '/2 error',
      '/3 error',
      '/4 error',
      '/5 error',
      'nodelost',
      'init:',
    ],
    reach: { before: 160, after: 48 },
    pattern: new RegExp(
      ` [0-9]{1,2}/[0-9]{1,2} ${FAILING}(?<=(?:^| )(?:(?<=^|(?:AGE|GATES|\\d[smhdy]|<none>|[:>|)]) |(?=(?:kube-[a-z]{4,9}|[a-z0-9-]{1,50}-system|default|monitoring|argocd|cert-manager) ))(?<namespace>(?!\\d{1,4}[smhd]|pods? )${NS}) )?(?:pods?/)?(?<pod>${HYPHENATED}) [0-9]{1,2}/[0-9]{1,2} [A-Za-z0-9:/]{5,40})`,
    ),
  },
  {
    literals: ['pod/', 'pods/'],
    pattern:
      /(?:^|[ ("|])[Pp]ods?\/(?:(?<namespace>[a-z0-9][-a-z0-9]{0,62})\/)?(?<pod>(?!podsandbox|(?:containers?|nodes?|services?|deployments?|namespaces?|log|exec|attach|portforward|eviction|status|binding|proxy|resize|ephemeralcontainers)(?![-\w]))[A-Za-z0-9](?:[-\w.]{0,251}[A-Za-z0-9])?)(?!\/)/,
  },
  {
    literals: ['pods/"'],
    pattern: new RegExp(`pods/"(?<pod>${POD})"(?: -n "(?<namespace>${NS})")?`),
  },
  { literals: ['event for pod-', 'event for '], pattern: new RegExp(`event for (?<pod>${POD}): \\{`) },
  {
    literals: ['describe po', 'logs ', ' get po', ' exec ', ' -o yaml', ' -ojson', 'delete po'],
    pattern: new RegExp(
      `\\b(?:kubectl|oc|k)(?: (?:-n|--namespace)[ =](?<namespace>${NS}))? (?:describe|get|delete|logs|exec)(?: -o ?(?:yaml|json|wide))?(?: -it?)?(?: po(?:ds?)?)?(?: -o ?(?:yaml|json|wide))?[ /](?!po\\b|pods?\\b|svc\\b|service|node|deploy|events?\\b|ns\\b|all\\b|pvc?\\b|rs\\b|job|sts\\b|cm\\b|secret|ing|hpa\\b|ds\\b|cs\\b|describe)(?<pod>${POD})(?: |$)`,
    ),
  },
  {
    literals: ['reject the pod ', 'pods "', 'pod "', 'for pod ', "pod '"],
    pattern: new RegExp(`(?:reject the pod |\\b[Pp]ods? ["']|for pod )(?<pod>${POD})(?=["' ])`),
  },
  {
    literals: ['pod (', 'pod(s) '],
    pattern: new RegExp(`\\bpod(?: \\(|\\(s\\) )(?<pod>${POD})(?=[), ]|$)`),
  },
  {
    literals: ['for kind: [pod] with name: ['],
    pattern: new RegExp(
      `for kind: \\[Pod\\] with name: \\[(?<pod>${POD})\\](?: in namespace: \\[(?<namespace>${NS})\\])?`,
    ),
  },
  // Columns of one's own: `kubectl get pods -o custom-columns=NAME,NS,REASON,NODE`.
  {
    literals: [' evicted '],
    pattern: new RegExp(
      ` Evicted (?<=(?:^| )(?<pod>[a-z][-a-z0-9]{1,100}-[bcdfghjklmnpqrstvwxz24-9]{5}) (?<namespace>${NS}) Evicted )`,
    ),
  },
  {
    literals: ['mounted by: ', 'used by: '],
    pattern: new RegExp(`\\b(?:Mounted|Used) By: {1,3}(?<pod>${POD})(?= |$)`),
  },
  {
    literals: ['pod '],
    pattern: new RegExp(
      `\\b[Pp]od (?<pod>(?!re-|anti-|auto-?|crash-?loop|start-?up|self-|security-|multi-|non-|pre-|de-|topology-|level-|per-)(?=[a-z.]{0,60}[-0-9])(?=[a-z0-9.]{0,60}-[-a-z0-9.]{0,190})${POD})${END}`,
    ),
  },
  {
    literals: ['파드', 'ポッド', 'pod"', "pod'"],
    pattern: new RegExp(
      `(?:(?:파드|ポッド) ?["']?|\\b[Pp]od["'](?! ?[,:=]))(?<pod>(?=[a-z.]{0,60}[-0-9])${HYPHENATED})(?![\\w./-])`,
    ),
  },
  {
    literals: ['logs '],
    pattern: new RegExp(
      `\\b(?:kubectl|oc|k)(?: -n \\S{1,63})? logs (?:-n \\S{1,63} |-\\S{1,20} ){0,3}(?<pod>${HYPHENATED}|[a-z0-9]{1,60}(?= (?:-|$)|$))`,
    ),
  },
  // Steps of an Argo workflow: `train-x8k2p-fit-3307128843  6m  OOMKilled (exit code 137)`.
  {
    literals: ['(exit code ', 'exit code '],
    pattern:
      /(?:^| )(?<pod>[a-z][-a-z0-9]{2,200}-\d{6,10}) (?:\d{1,4}[smhd]){1,2} [A-Z][A-Za-z]{3,40} \(exit code/,
  },
  // Pods of the system that people name without saying that they are pods.
  {
    literals: SYSTEM_PODS.map(name => `${name}-`),
    pattern: new RegExp(
      `(?<![\\w./-])(?<pod>(?:${SYSTEM_PODS.join('|')})-(?:[a-z]{2,10}-)?(?:[bcdfghjklmnpqrstvwxz0-9]{8,10}-)?[bcdfghjklmnpqrstvwxz24-9]{5})(?![\\w/-])`,
    ),
  },
  // What people write: `*worker-2* - ErrImagePull`, `cart-7d9f8b6c5-x2k4p is in CrashLoopBackOff`.
  {
    literals: ['errimagepull', 'imagepullbackoff', 'crashloopbackoff', 'oomkilled', 'evicted'],
    pattern:
      /(?:ErrImagePull|ImagePullBackOff|CrashLoopBackOff|OOMKilled|[eE]victed)(?<=(?:\*(?<pod>[a-z][-a-z0-9]{1,60}-\d{1,3})\*|(?<![\w./-])(?:(?<namespace>[a-z0-9][-a-z0-9]{0,62})\/)?(?<pod2>[a-z][-a-z0-9]{1,100}-(?=[a-z]{0,4}\d)(?=\d{0,4}[a-z])[bcdfghjklmnpqrstvwxz24-9]{5})) ?(?:[-:=|>]{1,2} ?|is |in |are |goes |was |status:? ){0,3}(?:Init:)?[A-Za-z]{7,16})/,
  },
  {
    literals: [
      'errimagepull: ',
      'imagepullbackoff: ',
      'crashloopbackoff: ',
      'oomkilled: ',
      'errimagepull on ',
      'imagepullbackoff on ',
      'crashloopbackoff on ',
      'oomkilled on ',
      'errimagepull for ',
      'imagepullbackoff for ',
      'crashloopbackoff for ',
      'oomkilled for ',
    ],
    pattern:
      /(?:ErrImagePull|ImagePullBackOff|CrashLoopBackOff|OOMKilled)(?::| on| for) (?:(?<namespace>[a-z0-9][-a-z0-9]{0,62})\/)?(?<pod>[a-z][-a-z0-9]{1,100}-(?=[a-z]{0,4}\d)(?=\d{0,4}[a-z])[bcdfghjklmnpqrstvwxz24-9]{5})(?![\w./-])/,
  },
];
