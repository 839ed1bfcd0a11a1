import type { Extractor } from './extractor.ts';
import { NS, POD, UID } from './names.ts';

const POD_UID = `(?:${UID}|[0-9a-f]{32})`;
const WORKLOAD = 'deployment|statefulset|daemonset|replicaset|job|cronjob';

/** Pods as the kubelet, container runtimes, network plugins and deployment tools put them into one word. */
export const RUNTIME_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['probe for "'],
    pattern: new RegExp(
      `probe for "(?<pod>${POD})_(?<namespace>${NS})\\([^)"]{1,64}\\):(?<container>${NS})"`,
      'i',
    ),
  },
  {
    literals: ['adding pod ', 'removing pod ', 'deleting pod '],
    pattern: new RegExp(
      `(?:adding|removing|deleting) pod (?<namespace>${NS})_(?<pod>${POD}) (?:to|from) CNI`,
    ),
  },
  {
    literals: ['pod ', 'pods ', 'pod: ', 'pods: '],
    pattern: new RegExp(
      `\\b[Pp]ods?:? (?:${UID},? )?\\(?["']?(?<pod>${POD})_(?<namespace>${NS})(?:\\(|["']|(?<=-[a-z0-9]{1,10}_[-a-z0-9]{1,63})(?=[\\s,.;:]|$))`,
    ),
  },
  {
    literals: ['failed for pod', '" for "', ' pod="', ' for pod '],
    pattern: new RegExp(`["' ](?<pod>${POD})_(?<namespace>${NS})\\(${POD_UID}\\)`),
  },
  {
    literals: ['container name "'],
    pattern: new RegExp(
      `container name "(?<container>${NS})_(?<pod>${POD})_(?<namespace>${NS})_${POD_UID}_\\d`,
    ),
  },
  {
    literals: ['sandbox name "', '" is reserved for '],
    pattern: new RegExp(`(?:sandbox )?name "(?<pod>${POD})_(?<namespace>${NS})_${POD_UID}_\\d{1,5}"`),
  },
  {
    literals: ['/var/log/pods/'],
    pattern: new RegExp(
      `/var/log/pods/(?<namespace>${NS})_(?<pod>${POD})_${POD_UID}(?:/(?<container>${NS})/)?`,
    ),
  },
  {
    literals: ['/var/log/containers/'],
    pattern: new RegExp(
      `/var/log/containers/(?<pod>${POD})_(?<namespace>${NS})_(?<container>${NS}?)-[0-9a-f]{12,64}\\b`,
    ),
  },
  {
    literals: ['k8s_'],
    pattern: new RegExp(
      `k8s_(?:POD_|(?<container>${NS})_)?(?<pod>${POD})_(?<namespace>${NS})_${POD_UID}(?:_\\d{1,5})?`,
    ),
  },
  {
    literals: [
      '(add): [',
      '(delete): [',
      '(del): [',
      '(check): [',
      'cni request failed',
      'cni network "',
      'multus: [',
      'configuring pod [',
    ],
    pattern: new RegExp(
      `(?:\\((?:[aA]dd|[dD]elete|[dD]el|[cC]heck)\\): |CNI request failed with status \\d{3}: ["']?|CNI network "[\\w.-]{1,60}": |[Mm]ultus: |configuring pod )\\[(?<namespace>${NS})/(?<pod>${POD})(?=[/ \\]:])`,
    ),
  },
  {
    literals: ['[warning][', '[normal]['],
    pattern: new RegExp(`\\[(?:Warning|Normal)\\]\\[(?<namespace>${NS})/(?<pod>${POD})\\]`),
  },
  {
    literals: [':pod/', ':pods/'],
    pattern: new RegExp(`(?:^|[ ([])(?<namespace>${NS}):pods?/(?<pod>${POD})`),
  },
  {
    literals: WORKLOAD.split('|').map(kind => `:${kind}/`),
    pattern: new RegExp(`(?:^|[ ([])(?<namespace>${NS}):(?:${WORKLOAD})/(?<workload>${POD})`),
  },
  // Arguments of network plugins, and labels that the kubelet puts on containers.
  {
    literals: ['k8s_pod_namespace'],
    pattern: new RegExp(
      `K8S_POD_NAMESPACE(?:=|["']?: ?["'])(?<namespace>${NS})(?:;K8S_POD_NAME=(?<pod>${POD}))?`,
    ),
  },
  // Cilium, and names of containers in nerdctl.
  {
    literals: ['k8spodname=', 'k8s://'],
    pattern: new RegExp(
      `(?:k8sPodName=|k8s://)(?<namespace>${NS})/(?<pod>${POD})(?:/(?<container>${NS}))?(?=[\\s"',;]|$)`,
    ),
  },
  {
    literals: ['io.kubernetes.pod.name'],
    pattern: new RegExp(`io\\.kubernetes\\.pod\\.name["']?[=:] ?["']?(?<pod>${POD})`),
  },
  {
    literals: ['io.kubernetes.pod.namespace'],
    pattern: new RegExp(`io\\.kubernetes\\.pod\\.namespace["']?[=:] ?["']?(?<namespace>${NS})`),
  },
  {
    literals: ['io.kubernetes.container.name'],
    pattern: new RegExp(`io\\.kubernetes\\.container\\.name["']?[=:] ?["']?(?<container>${NS})`),
  },
  // What Fluentd and Fluent Bit add to a record.
  {
    literals: ['"kubernetes":{', '"kubernetes": {'],
    reach: { before: 20, after: 600 },
    pattern: new RegExp(`"kubernetes": ?\\{.{0,500}?"host": ?"(?<node>${POD})"`),
  },
  {
    literals: ['podname:', '"podnamespace"', 'podnamespace'],
    pattern: new RegExp(
      `PodName["']?[:=] ?["']?(?<pod>${POD})["']?,? ?["']?PodNamespace["']?[:=] ?["']?(?<namespace>${NS})`,
      'i',
    ),
  },
  {
    literals: ['schedule ', 'scheduling ', 'preempt ', 'preempting ', 'preempted ', 'preemptor '],
    pattern: new RegExp(
      `\\b(?:[Ss]chedul(?:e|ing)|preempt(?:ing|ed|or)?) (?:pod:? )?["']?(?<namespace>(?!and/|or/|on/)${NS})/(?<pod>(?=[-a-z.]{0,200}[-0-9])${POD})(?=[:;,"' ]|$)`,
    ),
  },
  // stern and kail: `kube-system/coredns-5d78c9869d-4xk2p:coredns`, `kube-system/coredns-0[coredns]: …`.
  {
    literals: ['kube-system/'],
    pattern: new RegExp(
      `(?<![\\w./-])(?<namespace>kube-system)/(?<pod>(?=[-a-z.]{0,200}[-0-9])${POD})(?::(?<container>${NS})(?= |$)|\\[(?<container2>${NS})\\]:)`,
    ),
  },
  {
    literals: ['&container{name:'],
    pattern: new RegExp(`&Container\\{Name:(?<container>${NS}),Image:`),
  },
];
