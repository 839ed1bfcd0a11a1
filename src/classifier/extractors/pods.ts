import type { Extractor } from './extractor.ts';
import { NS, POD } from './names.ts';

const FAILING =
  '(?:Init:)?(?:CrashLoopBackOff|ImagePullBackOff|ErrImagePull|ErrImageNeverPull|ImageInspectError|InvalidImageName|CreateContainerConfigError|CreateContainerError|RunContainerError|StartError|ContainerCannotRun|OOMKilled|Evicted|Error|Pending|ContainerCreating|Terminating|Unknown|ContainerStatusUnknown|NodeLost|NotReady|PodInitializing|DeadlineExceeded|[0-9]{1,2}/[0-9]{1,2})';

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
    literals: ['pod '],
    pattern: new RegExp(`\\b[Pp]od ["']?(?<pod>${POD})_(?<namespace>${NS})(?:\\(|["'])`),
  },
  {
    literals: ['pod ', 'pods "'],
    pattern: new RegExp(`\\b[Pp]ods? ["']?(?<namespace>${NS})/(?<pod>${POD})`),
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
      ' 0/',
      '/2 ',
      '/3 ',
      'nodelost',
      'init:',
    ],
    reach: { before: 160, after: 48 },
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
      `(?:reject the pod |\\b[Pp]ods? ["']|kubectl logs (?:-f )?|for pod )(?<pod>${POD})(?=["' ])`,
    ),
  },
  {
    literals: ['containers{', 'initcontainers{'],
    pattern: new RegExp(`spec\\.(?:init|ephemeral)?containers\\{(?<container>${NS})\\}`, 'i'),
  },
  {
    literals: ['container "'],
    pattern: new RegExp(`\\bcontainer "(?<container>${NS})" (?:in|of|for) pod\\b`),
  },
  { literals: ['container='], pattern: new RegExp(`container=["']?(?<container>${NS})`) },
  {
    literals: ['start container "', '"startcontainer" for'],
    pattern: new RegExp(`(?:start container|StartContainer["'] for) ["'](?<container>${NS})["']`),
  },
  {
    literals: ['container ', 'container: '],
    pattern: new RegExp(`\\bContainer (?<container>${NS}) was using`),
  },
  {
    literals: ['container is not allowed: '],
    pattern: new RegExp(`container is not allowed: (?<container>${NS})`),
  },
  {
    literals: ['containers:'],
    pattern: new RegExp(
      `\\b(?:Init )?Containers: (?<container>${NS}): (?:Container ID:|Image:|State:)|\\b(?:Init )?Containers: (?<container2>${NS}):?$`,
    ),
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
    literals: ['container ', 'container: '],
    pattern: new RegExp(
      `\\b(?:Created|Started|Stopping|restarting failed|in|on|failed) container:? ["']?(?<container>(?!with|in\\b|for|because|at\\b|on\\b|image|logs?\\b|is\\b|to\\b|of\\b|and\\b|has|that|was)${NS})["']?(?: |$)`,
    ),
  },
];
