import type { Extractor } from './extractor.ts';

const POD = '[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?';
const NS = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?';
const FAILING =
  '(?:Init:)?(?:CrashLoopBackOff|ImagePullBackOff|ErrImagePull|ErrImageNeverPull|ImageInspectError|InvalidImageName|CreateContainerConfigError|CreateContainerError|RunContainerError|StartError|ContainerCannotRun|OOMKilled|Evicted|Error|Pending|ContainerCreating|Terminating|Unknown|ContainerStatusUnknown|NodeLost|NotReady|PodInitializing|DeadlineExceeded|Completed|[0-9]{1,2}/[0-9]{1,2})';

/** Names of pods and what runs them, as kubectl, the kubelet and the API server write them; most certain first. */
export const POD_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['successfully assigned '],
    pattern: new RegExp(`Successfully assigned (?:(?<namespace>${NS})/)?(?<pod>${POD}) to (?<node>${POD})`),
  },
  {
    literals: ['pod=', 'pod:'],
    pattern: new RegExp(`\\bpods?["']?[=:] ?["']?(?<namespace>${NS})/(?<pod>${POD})`),
  },
  { literals: [' pod=', ' pods='], pattern: new RegExp(` pods?=["']?(?<pod>${POD})_(?<namespace>${NS})\\(`) },
  {
    literals: ['podsandboxmetadata{'],
    pattern: new RegExp(
      `PodSandboxMetadata\\{Name:(?<pod>${POD}),Uid:[^,]{1,64},Namespace:(?<namespace>${NS}),`,
    ),
  },
  {
    literals: ['for pod ', 'set up pod ', ' pod "', "pod '"],
    pattern: new RegExp(`\\bpod ["']?(?<pod>${POD})_(?<namespace>${NS})(?:\\(|["'])`),
  },
  {
    literals: ['for pod ', ' pod "', "pod '", 'pods "'],
    pattern: new RegExp(`\\bpods? ["']?(?<namespace>${NS})/(?<pod>${POD})`),
  },
  {
    literals: ['name:'],
    pattern: new RegExp(
      `\\bName: {1,2}(?<pod>${POD}) Namespace: {1,2}(?<namespace>${NS}) (?:Priority|Node|Service Account|Start Time|Image\\(s\\)|Security)`,
    ),
  },
  {
    literals: ['/1 ', '/2 ', '/3 ', '/4 ', '/5 ', '/6 '],
    pattern: new RegExp(
      `(?:^| )(?:(?<namespace>${NS}) )??(?:pods?/)?(?<pod>(?=[a-z0-9.]{0,60}-)${POD}) {1,2}[0-9]{1,2}/[0-9]{1,2} ${FAILING}`,
    ),
  },
  {
    literals: [' pod/', '(pod/'],
    pattern: /(?:^|[ (])pods?\/(?<pod>(?!podsandbox)[A-Za-z0-9](?:[-\w.]{0,251}[A-Za-z0-9])?)/,
  },
  { literals: ['event for pod-', 'event for '], pattern: new RegExp(`event for (?<pod>${POD}): \\{`) },
  {
    literals: ['describe po', 'logs ', ' get po', ' exec ', ' -o yaml', ' -ojson', 'delete po'],
    pattern: new RegExp(
      `\\b(?:kubectl|oc|k)(?: (?:-n|--namespace)[ =](?<namespace>${NS}))? (?:describe|get|delete|logs|exec)(?: -o ?(?:yaml|json|wide))?(?: -it?)?(?: po(?:ds?)?)?(?: -o ?(?:yaml|json|wide))?[ /](?!po\\b|pods?\\b|svc\\b|service|node|deploy|events?\\b|ns\\b|all\\b|pvc?\\b|rs\\b|job|sts\\b|cm\\b|secret|ing|hpa\\b|ds\\b|cs\\b|describe)(?<pod>${POD})(?: |$)`,
    ),
  },
  {
    literals: ['"podname"', 'pod_name', 'pod_name=', 'pod:', 'pod ='],
    pattern:
      /\b(?:pod_?name|pod)["']?(?:[:=]| = ) ?["']?(?<pod>[a-z0-9](?:[-a-z0-9]{0,250}-[-a-z0-9]{0,60})[a-z0-9])/i,
  },
  {
    literals: ['reject the pod ', 'pods "', 'pod "', 'logs ', 'for pod '],
    pattern: new RegExp(
      `(?:reject the pod |\\bpods? ["']|kubectl logs (?:-f )?|for pod )(?<pod>${POD})(?=["' ])`,
    ),
  },
  {
    literals: ['containers{', 'initcontainers{'],
    pattern: new RegExp(`spec\\.(?:init|ephemeral)?containers\\{(?<container>${NS})\\}`, 'i'),
  },
  { literals: ['container='], pattern: new RegExp(`container=["']?(?<container>${NS})`) },
  {
    literals: ['start container "', '"startcontainer" for'],
    pattern: new RegExp(`(?:start container|StartContainer["'] for) ["'](?<container>${NS})["']`),
  },
  { literals: ['container '], pattern: new RegExp(`\\bContainer (?<container>${NS}) was using`) },
  {
    literals: ['container is not allowed: '],
    pattern: new RegExp(`container is not allowed: (?<container>${NS})`),
  },
  {
    literals: ['containers:'],
    pattern: new RegExp(`\\b(?:Init )?Containers: (?<container>${NS}): (?:Container ID:|Image:|State:|$)`),
  },
  {
    literals: [': {'],
    pattern: new RegExp(
      `["'](?<container>${NS})["']: ?\\{ ?["']state["']: ?\\{ ?["'](?:termin|waiting|running)`,
    ),
  },
  {
    literals: ['containerstatuses'],
    pattern: new RegExp(`ontainerStatuses["']?: ?\\[\\{ ?["']name["']: ?["'](?<container>${NS})["']`),
  },
  {
    literals: ['containers with unready status', 'containers with incomplete status'],
    pattern: new RegExp(`containers with (?:unready|incomplete) status: \\[(?<container>${NS})`),
  },
  {
    literals: ['container '],
    pattern: new RegExp(
      `\\b(?:Created|Started|Stopping|restarting failed|in|failed) container:? ["']?(?<container>(?!with|in\\b|for|because|at\\b|on\\b|image|logs?\\b|is\\b|to\\b|of\\b|and\\b|has|that|was)${NS})["']?(?: |$)`,
    ),
  },
];

/** Names of namespaces, nodes, accounts and objects around the pods. */
export const OBJECT_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['system:serviceaccount:'],
    pattern: new RegExp(`system:serviceaccount:(?<namespace>${NS}):(?<serviceAccount>${POD})`),
  },
  {
    literals: ['service account', 'serviceaccount'],
    pattern: new RegExp(
      `(?:\\bservice ?account|serviceaccounts?/|serviceAccountName)(?: with name)?(?:: {0,2}| |)["']?(?:(?<namespace>${NS})/)?(?<serviceAccount>(?!role\\b|token|name\\b|does|is\\b|in\\b|and\\b|has|for\\b|must|issuer|kubernetes|namespace|eks-pod|annotation|with\\b|from\\b|to\\b|not\\b|on\\b|that\\b|which|via\\b|role)${POD})`,
      'i',
    ),
  },
  {
    literals: ['serviceaccount "'],
    pattern: new RegExp(`ServiceAccount "(?<serviceAccount>${POD})" in namespace "(?<namespace>${NS})"`),
  },
  {
    literals: [
      'in the namespace',
      'in namespace',
      'namespace:',
      '"namespace"',
      ' namespace=',
      'namespace "',
      "namespace '",
      'namespaces "',
    ],
    pattern: new RegExp(
      `\\bnamespaces?["']?(?:[=:] {0,2}| )["']?(?<namespace>(?!is\\b|path|not\\b|for\\b|and\\b|in\\b|to\\b|with\\b|has|does|from\\b|of\\b)${NS})(?=["'\\s,;:}\\])]|\\.?$)`,
      'i',
    ),
  },
  { literals: ["' namespace"], pattern: new RegExp(`in '(?<namespace>${NS})' namespace`) },
  {
    literals: [' -n ', ' --namespace'],
    pattern: new RegExp(
      `\\b(?:kubectl|helm|oc|k|flux|argocd|describe|get|logs|exec|apply|stern)\\b[^|;&$]{0,160}? (?:-n|--namespace)[ =]["']?(?<namespace>${NS})(?= |$|["'])`,
    ),
  },
  {
    literals: ['/namespaces/'],
    pattern: new RegExp(`/namespaces/(?<namespace>${NS})/(?<resource>(?!pods/)[a-z]{3,60})?`),
  },
  {
    literals: ['not ready was ', 'deployment is not ready: ', 'is not ready: '],
    pattern: new RegExp(`(?:not ready was|is not ready:) (?<namespace>${NS})/`),
  },
  {
    literals: ['(⎈', '⎈ |'],
    pattern: new RegExp(`⎈ ?\\|(?<cluster>[\\w.-]{1,100}?)(?::(?<namespace>${NS}))?\\)`),
  },
  {
    literals: ['warning ', 'normal '],
    pattern: new RegExp(
      `(?:^| )(?<namespace>(?!ago\\b|\\d)${NS}) (?:\\d{1,4}[smhd]){1,2} {1,2}(?:Warning|Normal) {1,2}[A-Z][A-Za-z]{3,40} {1,2}[a-z]{2,40}/`,
    ),
  },
  { literals: ['kube-system/'], pattern: /\b(?<namespace>kube-system)\// },
  {
    literals: ['configmap "', 'configmaps "', "configmap '", 'configmap/', 'configmap '],
    pattern: new RegExp(
      `\\bconfigmaps?(?: |/)["']?(?:${NS}/)?(?<configMap>(?!is\\b|not\\b|for\\b|and\\b|in\\b|with\\b|or\\b|the\\b|has|does|to\\b|volume)${POD})["']? ?(?:not|"?:|"?$|in |is )`,
      'i',
    ),
  },
  { literals: ['configmaps "'], pattern: new RegExp(`configmaps? "(?<configMap>${POD})"`, 'i') },
  {
    literals: ['secret "', 'secrets "', "secret '", 'secret/', 'secret '],
    pattern: new RegExp(
      `\\bsecrets?(?: |/)["'](?:${NS}/)?(?<secret>${POD})["'] ?(?:not|"?:|"?$|in |is |does)`,
      'i',
    ),
  },
  {
    literals: ['key in secret', 'key in configmap', 'find key '],
    pattern: new RegExp(
      `couldn't find key \\S{1,200} in (?:Secret (?:${NS}/)?(?<secret>${POD})|ConfigMap (?:${NS}/)?(?<configMap>${POD}))`,
    ),
  },
  {
    literals: ['persistentvolumeclaim', 'pvc/', 'claimname:', 'pvc "'],
    pattern: new RegExp(
      `(?:persistentvolumeclaims?[ /]["']?|pvc[/ ]["']?|ClaimName: {1,2}|claimName["']?: ?["']?)(?:${NS}/)?(?<pvc>(?!is\\b|not\\b|in\\b|that|to\\b|with|and\\b)${POD})`,
      'i',
    ),
  },
  { literals: ['webhook "', "webhook '"], pattern: new RegExp(`webhook ["'](?<webhook>${POD})["']`, 'i') },
  {
    literals: ['user "', "user '"],
    pattern:
      /\bUser ["'](?<user>[^\s"']{1,253})["'] cannot (?<verb>[a-z]{2,20})(?: resource ["'](?<resource>[a-z0-9/.-]{2,120})["']| (?<resource2>[a-z]{2,60})(?:\.[a-z0-9.-]{1,100})?(?: |$))/i,
  },
  {
    literals: ['user "', "user '"],
    pattern: /\bUser ["'](?<user>[^\s"']{1,253})["'] (?:cannot|is not|does not)/i,
  },
  { literals: ['"username"', 'user='], pattern: /(?:"username": ?"|\buser=")(?<user>[^\s"']{1,253})"/i },
  {
    literals: [
      ' is not authorized to perform',
      'no está autorizado',
      'não está autorizado',
      "n'est pas autorisé",
      ' is not authorized',
    ],
    pattern:
      /\b(?:User|[Ee]l usuario|[Uu]suário|[Uu]tilisateur):? ['"]?(?<user>(?!arn:)[\w.@+=-]{2,100})['"]? (?:is not|no está|não está|n'est pas)/,
  },
  {
    literals: ['cannot be fulfilled on '],
    pattern: /cannot be fulfilled on (?<resource>[a-z]{2,60})(?:\.[a-z0-9.-]{1,120})? /,
  },
  {
    literals: [' is forbidden: '],
    pattern:
      /(?:^|[ :"(])(?<resource>[a-z]{3,60})(?:\.[a-z0-9.-]{1,120})?(?: ["'][^"']{1,253}["'])? is forbidden: User/,
  },
  { literals: ['creating cluster ['], pattern: /[Cc]reating cluster \[(?<cluster>[\w-]{1,100})\]/ },
  {
    literals: ['kube-context ', '--context', 'cluster=', 'cluster_name', 'clustername'],
    pattern:
      /(?:\bcluster_?name["']?[=:] ?["']?|\bcluster=["']?|--cluster(?:-name)?[ =])(?<cluster>[A-Za-z0-9][\w-]{1,99})/i,
  },
];

/** Names of nodes. */
export const NODE_EXTRACTORS: readonly Extractor[] = [
  { literals: ['node='], pattern: new RegExp(`\\bnode(?:Name)?=["']?(?<node>${POD})`) },
  {
    literals: ['node "', "node '", 'nodes "', 'nodes/', 'node/'],
    pattern: new RegExp(`\\bnodes?(?: ["']|/)(?<node>(?!i-[0-9a-f]{17}\\b)${POD})(?:["']|$|[\\s|/?:,])`),
  },
  { literals: ['kubelet,'], pattern: new RegExp(`kubelet, {1,3}(?<node>${POD})(?: |$)`) },
  { literals: ['{kubelet '], pattern: new RegExp(`\\{kubelet (?<node>${POD})\\}`) },
  {
    literals: ['ready node status is now', ' status is now: node'],
    pattern: new RegExp(`Node (?<node>${POD}) status is now`),
  },
  {
    literals: [
      ' kubelet',
      ' kubenswrapper',
      ' containerd[',
      ' crio[',
      ' nodeadm[',
      ' dockerd[',
      ' cloud-init[',
    ],
    pattern: new RegExp(
      `\\d\\d:\\d\\d:\\d\\d(?:\\.\\d{1,9})? (?<node>${POD}) (?:kubelet|kubenswrapper|containerd|crio|nodeadm|dockerd|cloud-init)(?:\\[\\d{1,8}\\])?:`,
    ),
  },
  { literals: ['node: '], pattern: new RegExp(`\\bNode: {1,3}(?<node>(?!i-[0-9a-f]{17}/)${POD})/\\d`) },
  {
    literals: ['hostname: '],
    pattern: new RegExp(
      `InternalIP: [0-9a-f.:]{3,45} (?:ExternalIP: [0-9a-f.:]{3,45} )?Hostname: (?<node>${POD})`,
    ),
  },
  { literals: ['roles:'], pattern: new RegExp(`\\bName: {1,3}(?<node>${POD}) Roles:`) },
  { literals: ['kubernetes.io/hostname='], pattern: new RegExp(`kubernetes\\.io/hostname=(?<node>${POD})`) },
  {
    literals: ['notready'],
    pattern: new RegExp(
      `(?:^| )(?<node>${POD}) {1,3}NotReady(?:,[A-Za-z,]{1,60})? {1,3}(?:<none>|[a-z][a-z0-9,-]{1,60}|\\d{1,4}[smhd])`,
    ),
  },
  { literals: ['-vmss'], pattern: /(?<node>(?:aks|k8s)-[a-z0-9]{1,20}-\d{6,10}-vmss[0-9a-z]{6})\b/ },
  {
    literals: ['/0', '/1', 'oomkilled', 'crashloopbackoff', 'imagepullbackoff', 'error'],
    pattern: new RegExp(
      `[0-9]{1,2}/[0-9]{1,2} (?:Init:)?(?:OOMKilled|CrashLoopBackOff|ImagePullBackOff|ErrImagePull|Error|ContainerCreating|Pending|Evicted|CreateContainer(?:Config)?Error|RunContainerError) {1,2}\\d{1,6}(?: \\([^)]{1,30}\\))? (?:\\d{1,4}[smhd]){1,2} (?:[0-9a-f.:]{3,45}|<none>) (?<node>${POD})`,
    ),
  },
  {
    literals: ['.compute.internal', '.ec2.internal'],
    pattern: /(?<node>ip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}\.(?:[a-z0-9-]{5,20}\.compute|ec2)\.internal)/,
  },
];
