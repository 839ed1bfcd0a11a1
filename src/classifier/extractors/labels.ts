import type { Extractor } from './extractor.ts';
import { HYPHENATED, NS, NUMBERED, POD } from './names.ts';

const OWNER =
  '(?<![-\\w./])(?:kube_|kubernetes[._]|k8s[._]|(?:related_)?resource_|exported_|Request\\.|scaledObject\\.|dest-|destination_|target_|source_|pod_?)?';
/** Also in bold, as chat messages have it: `*Pod:* web-0`. */
const IS = '\\*{0,2}(?: ?[=:]\\*{0,2} ?|=>)';
const END = '(?=["\'\\s,;:}\\])]|$)';

/**
 * Names behind their label: logfmt (`pod=web-0`), JSON (`"pod_name":"web-0"`), Prometheus (`pod="web-0"`), Alertmanager
 * (`pod = web-0`) and tags (`kube_namespace:shop`).
 */
export const LABEL_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['pod=', 'pod:', 'pods=', 'pods:', '"pod"', "'pod'"],
    pattern: new RegExp(
      `(?<![-\\w./])[Pp]ods?["']?${IS}\\[?["']?(?<namespace>(?!https?:|n/a\\b)${NS})/(?<pod>${POD})(?=["'\\s,;:}\\])[]|$)`,
    ),
  },
  {
    literals: ['pod_name', 'podname', 'pod.name', '"pod"', "'pod'", 'pod="', "pod='"],
    pattern: new RegExp(`${OWNER}pod(?:[_.]?name)?["']?${IS}["'](?<pod>${POD})["']`, 'i'),
  },
  {
    literals: ['pod_name', 'podname', 'pod.name', 'pod name', 'pod=', 'pod:', 'pod =', '"pod"'],
    pattern: new RegExp(
      `${OWNER}pod(?:[_. ]?name)?["']?${IS}["']?(?<pod>(?!back-off|re-|un|in-|[0-9a-f]{8}-[0-9a-f]{4}-)(?=[a-z0-9]{1,63}-)[a-z0-9_](?:[-a-z0-9_.]{0,251}[a-z0-9]))${END}`,
      'i',
    ),
  },
  {
    literals: ['namespace'],
    pattern: new RegExp(
      `namespace(?<=${OWNER}namespace)(?:[_.]?name)?["']?${IS}[["']{0,2}(?<namespace>(?!https?:|n/a\\b)${NS})${END}`,
      'i',
    ),
  },
  {
    literals: ['"ns"', "'ns'", ' ns=', ',ns=', '{ns=', '(ns=', '[ns=', ' ns: ', ' ns:', '(ns:', ',ns:'],
    pattern: new RegExp(`(?<![-\\w./])ns["']?${IS}["']?(?<namespace>${NS})${END}`),
  },
  {
    literals: ['container="', "container='", '"container"', 'container=', 'container = '],
    pattern: new RegExp(
      `(?<![-\\w./])(?:kube_|kubernetes[._]|k8s[._])?[Cc]ontainer["']?(?: ?= ?|: ?["'])["']?(?<container>${NS})${END}`,
    ),
  },
  {
    literals: ['container_name', 'containername', 'container.name', 'container name'],
    pattern: new RegExp(
      `(?<![-\\w./])(?:kube_|kubernetes[._]|k8s[._])?container[_. ]?name["']?${IS}["']?(?<container>${NS})${END}`,
      'i',
    ),
  },
  {
    literals: ['node=', 'node =', '"node"', "'node'", 'kube_node', 'kubernetes_node', 'kubernetes.node'],
    pattern: new RegExp(
      `(?<![-\\w./])(?:kube_|kubernetes[._]|k8s[._])?node["']?(?: ?= ?|: ?["']|(?<=kube_node):)["']?(?<node>(?!i-[0-9a-f]{17}\\b)${POD})${END}`,
    ),
  },
  {
    literals: ['node_name', 'nodename', 'node.name', 'node name'],
    pattern: new RegExp(
      `(?<![-\\w./])(?:kube_|kubernetes[._]|k8s[._])?node[_. ]?name["']?${IS}["']?(?<node>(?!i-[0-9a-f]{17}\\b)${POD})${END}`,
      'i',
    ),
  },
  // Tags of Datadog and labels of node-exporter.
  {
    literals: ['host:ip-', 'host=ip-', 'instance="', 'instance=', 'instance = '],
    pattern: new RegExp(
      `(?<![-\\w./])(?:host[=:]|instance ?= ?)["']?(?<node>ip-\\d{1,3}(?:-\\d{1,3}){3}(?:\\.[a-z0-9.-]{3,60}[a-z])?|(?=[a-z])${HYPHENATED}(?=:9100\\b))`,
    ),
  },
  // Loggers of Node.js and the kubelet's environment name the pod as the host.
  {
    literals: ['hostname'],
    pattern:
      /(?<![-\w./])hostname["']?(?: ?[=:] ?)["']?(?<pod>[a-z][-a-z0-9]{0,200}-(?:[0-9a-f]{8,10}|[bcdfghjklmnpqrstvwxz2456789]{8,10})-[a-z0-9]{5})(?=["'\s,;}]|$)/i,
  },
  {
    literals: ['container: ', 'container:* ', 'container*: '],
    pattern: new RegExp(
      `(?<![-\\w./])Container${IS}["']?(?<container>${NS})["']?(?= ?(?:[|,;•*]|Namespace|Pod\\b|Node|Reason|Image|State|$))`,
    ),
  },
  {
    literals: ['node: ', 'node:* ', 'node*: '],
    pattern: new RegExp(`(?<![-\\w./])Node${IS}["']?(?<node>${NUMBERED})(?=["'\\s,;|/)]|$)`),
  },
  {
    literals: ['cluster: ', 'cluster:* ', 'cluster*: '],
    pattern: new RegExp(
      `(?<![-\\w./])Cluster${IS}["']?(?<cluster>(?=[a-z]{1,60}[-_0-9])[a-z0-9][\\w-]{1,62})(?=["'\\s,;|)]|$)`,
    ),
  },
];
