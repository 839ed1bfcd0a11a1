import type { Extractor } from './extractor.ts';
import { END, NUMBERED, POD } from './names.ts';

const DAEMONS =
  'kubelet|kubenswrapper|containerd|crio|nodeadm|dockerd|cloud-init|kernel|k3s|k3s-agent|rke2|bootkube.sh|systemd';

/** Names of nodes. */
export const NODE_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['node ', 'nodes ', "node '", 'nodes "', 'nodes/', 'node/'],
    pattern: new RegExp(
      `(?<![\\w/-])nodes?(?: ["']|/)(?<node>(?!i-[0-9a-f]{17}\\b)${POD})(?:["']|$|[\\s|/?:,])`,
    ),
  },
  { literals: ['kubelet,'], pattern: new RegExp(`kubelet, {1,3}(?<node>${POD})(?: |$)`) },
  { literals: ['{kubelet '], pattern: new RegExp(`\\{kubelet (?<node>${POD})\\}`) },
  {
    literals: ['} spec.'],
    pattern: new RegExp(`\\} spec\\.(?<=\\bkubelet (?<node>${POD})\\} spec\\.)`),
  },
  {
    literals: ['ready node status is now', ' status is now: node'],
    pattern: new RegExp(`Node (?<node>${POD}) status is now`),
  },
  {
    literals: DAEMONS.split('|').flatMap(daemon => [` ${daemon}:`, ` ${daemon}[`]),
    pattern: new RegExp(
      ` (?:${DAEMONS})(?:\\[\\d{1,8}\\])?:(?<=\\d\\d:\\d\\d:\\d\\d(?:[.,]\\d{1,9})?(?:Z|[+-]\\d\\d:?\\d\\d)? (?<node>${POD}) (?:${DAEMONS})(?:\\[\\d{1,8}\\])?:)`,
    ),
  },
  {
    literals: DAEMONS.split('|').map(daemon => ` ${daemon}[`),
    pattern: new RegExp(
      ` (?:${DAEMONS})\\[\\d{1,8}\\]:(?<=(?:^| )(?<node>${NUMBERED}) (?:${DAEMONS})\\[\\d{1,8}\\]:)`,
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
      `(?:^| )(?<node>${POD}) {1,3}NotReady(?:,[A-Za-z,]{1,60})? {1,3}(?:<none>|(?:[a-z][a-z0-9,-]{1,60} {1,3})?(?:\\d{1,4}[smhdy]){1,2}(?= |$))`,
    ),
  },
  {
    literals: ['describe no', 'drain ', 'cordon ', 'top no', 'get no', 'debug no'],
    pattern: new RegExp(
      `\\b(?:(?:describe|get|top|debug) (?:nodes?|no)[ /]|(?:drain|(?:un)?cordon) (?:nodes?[ /])?)(?<node>(?=[a-z.]{0,60}[-0-9])${POD})${END}`,
    ),
  },
  // What the kubelet, the node controller and the metrics server write, and people on call.
  {
    literals: ['node ', 'nodes ', '节点 ', 'nodo ', 'knoten ', 'noeud ', 'nœud ', 'ノード '],
    pattern: new RegExp(
      `(?:[Nn]odes?|节点|nodo|Knoten|noeud|nœud|ノード) (?<![\\w/-][Nn]odes? )(?:\\(|name )?(?<node>${NUMBERED})(?=["'\\s,;:)}\\]]|\\.?(?: |$))`,
    ),
  },
  {
    literals: ['노드'],
    pattern: new RegExp(
      `(?:노드 (?<node>${NUMBERED})(?![\\w.-])|(?<![\\w./-])(?<node2>${NUMBERED})(?:라는)? 노드)`,
    ),
  },
  {
    literals: ['fatal: ['],
    pattern: new RegExp(`fatal: \\[(?<node>${POD})(?: [^\\]]{1,80})?\\]: (?:FAILED|UNREACHABLE)`),
  },
  {
    literals: [' utc 20', ' gmt 20'],
    pattern: new RegExp(`\\d\\d:\\d\\d:\\d\\d (?:UTC|GMT) \\d{4},(?<node>${POD})`),
  },
  {
    literals: [' notready'],
    pattern: new RegExp(
      ` NotReady\\b(?<=(?:^|[ *[(])(?=[a-z][-a-z0-9.]{2,60})(?<node>${NUMBERED})[\\])*:]{0,2} (?:(?:is|went|goes|became|now|still|again|ist|wird|está|est|è) ){0,2}NotReady)`,
    ),
  },
  { literals: ['-vmss'], pattern: /(?<node>(?:aks|k8s)-[a-z0-9]{1,20}-\d{6,10}-vmss[0-9a-z]{6})\b/ },
  {
    literals: [
      'oomkilled ',
      'backoff ',
      'errimagepull ',
      'containercreating ',
      'evicted ',
      'containererror ',
      'configerror ',
      '0 pending ',
      '1 pending ',
      '2 pending ',
      '3 pending ',
      '4 pending ',
      '5 pending ',
      '0 error ',
      '1 error ',
      '2 error ',
      '3 error ',
      '4 error ',
      '5 error ',
    ],
    pattern: new RegExp(
      `[0-9]{1,2}/[0-9]?[0-5] (?:Init:)?(?:OOMKilled|CrashLoopBackOff|ImagePullBackOff|ErrImagePull|Error|ContainerCreating|Pending|Evicted|CreateContainer(?:Config)?Error|RunContainerError) {1,2}\\d{1,6}(?: \\([^)]{1,30}\\))? (?:\\d{1,4}[smhd]){1,2} (?:[0-9a-f.:]{3,45}|<none>) (?<node>${POD})`,
    ),
  },
  {
    literals: ['.compute.internal', '.ec2.internal'],
    pattern:
      /(?<node>(?:fargate-)?ip-\d{1,3}-\d{1,3}-\d{1,3}-\d{1,3}\.(?:[a-z0-9-]{5,20}\.compute|ec2)\.internal)/,
  },
];
