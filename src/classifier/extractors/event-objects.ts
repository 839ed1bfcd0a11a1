import type { Extractor } from './extractor.ts';
import { NS, POD } from './names.ts';

const FIELDS = '(?:"[\\w.]{1,40}": ?"[^"]{0,200}", ?){0,4}?';
const LINES = '(?:[a-zA-Z]{2,20}: [^\\s:]{1,100} ){0,4}?';

/** The object of an event or a record: Go (`v1.ObjectReference{…}`), JSON and YAML. */
export const EVENT_OBJECT_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['kind:"pod"'],
    pattern: new RegExp(`Kind:"Pod", ?Namespace:"(?<namespace>${NS})", ?Name:"(?<pod>${POD})"`),
  },
  {
    literals: ['kind:"node"'],
    pattern: new RegExp(`Kind:"Node", ?Namespace:"[^"]{0,63}", ?Name:"(?<node>${POD})"`),
  },
  {
    literals: ['kind:"persistentvolumeclaim"'],
    pattern: new RegExp(
      `Kind:"PersistentVolumeClaim", ?Namespace:"(?<namespace>${NS})", ?Name:"(?<pvc>${POD})"`,
    ),
  },
  {
    literals: ['namespace:"'],
    pattern: new RegExp(`Kind:"[A-Z][A-Za-z]{2,60}", ?Namespace:"(?<namespace>${NS})", ?Name:"`),
  },
  {
    literals: ['"pod":{"name"', '"pod": {"name"'],
    pattern: new RegExp(`"[Pp]od": ?\\{"name": ?"(?<pod>${POD})", ?"namespace": ?"(?<namespace>${NS})"`),
  },
  {
    literals: ['"pod"'],
    pattern: new RegExp(`"kind": ?"Pod", ?${FIELDS}"name": ?"(?<pod>${POD})"`),
  },
  {
    literals: ['"node"'],
    pattern: new RegExp(`"kind": ?"Node", ?${FIELDS}"name": ?"(?<node>${POD})"`),
  },
  {
    literals: ['"persistentvolumeclaim"'],
    pattern: new RegExp(`"kind": ?"PersistentVolumeClaim", ?${FIELDS}"name": ?"(?<pvc>${POD})"`),
  },
  {
    literals: ['kind: pod '],
    pattern: new RegExp(
      `\\bkind: Pod (?:metadata: )?${LINES}name: (?<pod>${POD})(?: namespace: (?<namespace>${NS})(?= |$)| |$)`,
    ),
  },
  {
    literals: ['kind: node '],
    pattern: new RegExp(`\\bkind: Node (?:metadata: )?${LINES}name: (?<node>${POD})(?= |$)`),
  },
  {
    literals: ['component', 'reportingcontroller'],
    pattern: new RegExp(
      `(?:[cC]omponent|reportingController)["']?: ?["']?kubelet["']?,? ?["']?(?:[hH]ost|reportingInstance)["']?: ?["']?(?<node>${POD})(?=["'\\s,}]|$)`,
    ),
  },
  {
    literals: ['reportinginstance'],
    pattern: new RegExp(`reportingInstance["']?: ?["']?(?<node>(?=[a-z0-9.]{0,60}[-.])${POD})["'\\s,}]`),
  },
  // Old tables of events: `web-0.15ca3f0b92d4e71b Pod spec.containers{web} Normal Pulling`.
  {
    literals: [' pod '],
    pattern: new RegExp(` Pod\\b(?<=(?:^| )(?<pod>${POD})\\.[0-9a-f]{14,16} Pod)`),
  },
  {
    literals: [' node '],
    pattern: new RegExp(` Node\\b(?<=(?:^| )(?<node>${POD})\\.[0-9a-f]{14,16} Node)`),
  },
  {
    literals: ['containerlogs/', 'portforward/', '/exec/', '/attach/'],
    pattern: new RegExp(
      `:\\d{2,5}/(?:containerLogs|exec|attach|portForward)/(?<namespace>${NS})/(?<pod>${POD})(?:/(?<container>${NS}))?(?=[?:"'\\s/]|$)`,
    ),
  },
  {
    literals: ['/pods/'],
    pattern: new RegExp(`/namespaces/(?<namespace>${NS})/pods/(?<pod>${POD})(?=[?:"'\\s/,)]|$)`),
  },
  {
    literals: ['/v1/nodes/', '/kube-node-lease/leases/'],
    pattern: new RegExp(`/(?:v1/nodes|kube-node-lease/leases)/(?<node>${POD})(?=[?:"'\\s/,)|]|$)`),
  },
];
