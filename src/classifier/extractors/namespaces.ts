import type { Extractor } from './extractor.ts';
import { NS, POD } from './names.ts';

/** Names of namespaces, where no pod is named along with them; most certain first. */
export const NAMESPACE_EXTRACTORS: readonly Extractor[] = [
  { literals: ["' namespace"], pattern: new RegExp(`in '(?<namespace>${NS})' namespace`) },
  {
    literals: ['in the namespace "', "in the namespace '"],
    pattern: new RegExp(`in the namespace ["'](?<namespace>${NS})["']`),
  },
  {
    literals: [' -n ', ' --namespace'],
    reach: { before: 200, after: 80 },
    pattern: new RegExp(
      `(?:\\b(?:kubectl|helm|oc|k|flux|argocd|stern|velero|istioctl|kustomize|argo|cmctl|k9s|(?:describe|get|logs|exec|apply|status)(?= ))\\b[^|;&$]{0,160}?|(?:^| )k[a-z]{1,5}) (?:-n|--namespace)[ =]["']?(?<namespace>${NS})(?= |$|["'])`,
    ),
  },
  {
    literals: ['create ns ', 'create namespace ', 'delete ns ', 'describe ns ', 'get ns '],
    pattern: new RegExp(`\\b(?:create|delete|describe|get) (?:ns|namespace) (?<namespace>${NS})(?= |$)`),
  },
  {
    literals: ["find key '", 'find key '],
    pattern: new RegExp(
      `couldn't find key \\S{1,200} in (?:Secret (?<namespace>${NS})/(?<secret>${POD})|ConfigMap (?<namespace2>${NS})/(?<configMap>${POD}))`,
    ),
  },
  {
    literals: ['secret "', 'configmap "', 'externalsecret ', "externalsecret '"],
    pattern: new RegExp(
      `(?:\\b(?:[sS]ecrets?|[cC]onfig[mM]aps?) ["']|[eE]xternal[sS]ecret ["']?)(?<namespace>${NS})/[a-z0-9][\\w.-]{0,252}`,
    ),
  },
  {
    literals: [' not registered'],
    pattern: new RegExp(
      `object "(?<namespace>${NS})"/"(?:(?<configMap>kube-root-ca\\.crt|openshift-service-ca\\.crt|(?=[a-z0-9.-]{0,60}(?:config|cm\\b))${POD})|${POD})" not registered`,
    ),
  },
  {
    literals: ['release-namespace"'],
    pattern: new RegExp(`release-namespace": (?:must be set to|must equal) "(?<namespace>${NS})"`),
  },
  {
    literals: [
      'in the namespace',
      'in namespace',
      'namespace',
      '"namespace"',
      ' namespace=',
      'namespace "',
      "namespace '",
      'namespaces "',
    ],
    pattern: new RegExp(
      `(?<![-./\\w])namespaces?(?:'u)?["']?(?:[=:] {0,2}| )\\[?["']? ?(?<namespace>(?!path\\b)${NS})(?=["'\\s,;:}\\])]|[.?!]?$)`,
      'i',
    ),
  },
  {
    literals: [' ns ', '(ns ', 'ns: "'],
    pattern: new RegExp(
      `(?<![-\\w./])ns(?: |: )["']? ?(?<namespace>(?=[a-z0-9]{0,62}-)${NS}|(?<=["'] ?|\\(ns |(?:im|in|du|le|the|dans|el|del|no|na|nel|en) ns )${NS})(?= ?["')]|[\\s,;:]|\\.?$)`,
    ),
  },
  {
    literals: ['/namespaces/'],
    pattern: new RegExp(
      `/namespaces/(?<namespace>(?!kube-node-lease/|kube-public/)${NS})(?:/(?<resource>(?!pods/)[a-z]{3,60})?|(?=["'?: ]|$))`,
    ),
  },
  {
    literals: [' ns/', 'namespace/'],
    pattern: new RegExp(`(?: ns|(?<![\\w./-])namespace)/(?<namespace>${NS})(?=["'\\s,;:)]|$)`),
  },
  {
    literals: ['not ready was ', 'deployment is not ready: ', 'is not ready: '],
    pattern: new RegExp(`(?:not ready was|is not ready:) (?<namespace>${NS})/`),
  },
  {
    literals: [' was blocked'],
    pattern: new RegExp(`\\b[A-Z][A-Za-z]{2,40}/(?<namespace>${NS})/[a-z0-9][\\w.-]{0,252} was blocked`),
  },
  {
    literals: ['for service '],
    pattern: new RegExp(`for service ["']?(?<namespace>${NS})/[a-z0-9][\\w.-]{0,62}["']?[:, ]`),
  },
  {
    literals: ['backup', 'restore=', 'schedule='],
    pattern: new RegExp(
      `\\b(?:backup-?[lL]ocation|backup(?:-storage-location|-repository)?|[rR]estore|[sS]chedule)=["']?(?<namespace>${NS})/[a-z0-9]`,
    ),
  },
  {
    literals: ['key="', 'key=', '"key":', '"key"='],
    pattern: new RegExp(`(?<![\\w-])"?key"?[=:] ?"(?<namespace>${NS})/${POD}"`),
  },
  {
    literals: ['server reported that "'],
    pattern: new RegExp(`server reported that "(?<namespace>${NS})/`),
  },
  {
    literals: ['-system'],
    pattern:
      /\b(?:[Ii]n|[Ii]m|en|dans|em|no|nel|su|auf|from) ["']?(?<namespace>[a-z0-9][-a-z0-9]{0,50}-system)(?=["'\s,;:.)]|$)/,
  },
  // Alerts of Flux: `HelmRelease/web.shop`.
  {
    literals: [
      'helmrelease/',
      'kustomization/',
      'gitrepository/',
      'helmchart/',
      'helmrepository/',
      'ocirepository/',
    ],
    pattern: new RegExp(
      `(?:[hH]elm[rR]elease|[kK]ustomization|[gG]it[rR]epository|HelmChart|HelmRepository|OCIRepository)/(?:(?<namespace>${NS})/[a-z0-9][-a-z0-9]{0,62}|[a-z0-9][-a-z0-9]{0,62}\\.(?<namespace2>${NS}))(?=[\\s:,"']|$)`,
    ),
  },
  {
    literals: [' warning ', ' normal '],
    pattern: new RegExp(
      ` (?:Warning|Normal) [A-Z][A-Za-z]{3,40} (?:[A-Za-z]{2,40}/|Pod |Node |Deployment |ReplicaSet |PersistentVolumeClaim )(?<=(?:^|[:.*#|>)] |MESSAGE |SUBOBJECT )(?<namespace>(?!ago\\b|\\d)${NS}) (?:\\d{1,4}[smhd]){1,2} (?:Warning|Normal) [A-Z][A-Za-z]{3,40} [A-Za-z]{2,40}[ /])`,
    ),
  },
  {
    literals: ['.svc:', '.svc/', '.svc.'],
    pattern: new RegExp(
      `https?://(?!kubernetes\\.default\\.)[a-z0-9-]{1,63}\\.(?<namespace>${NS})\\.svc(?:\\.cluster\\.local)?[:/]`,
    ),
  },
  // Loggers of controllers name the object as namespace and name.
  {
    literals: [
      '"externalsecret":"',
      '"secretstore":"',
      '"certificate":"',
      '"certificaterequest":"',
      '"ingress":"',
      '"scaledobject":"',
      '"targetgroupbinding":"',
      '"helmrelease":"',
      '"kustomization":"',
      '"statefulset":"',
      '"deployment":"',
    ],
    pattern: new RegExp(
      `"(?:externalsecret|secretstore|certificate|certificaterequest|ingress|scaledobject|targetgroupbinding|helmrelease|kustomization|statefulset|deployment)":"(?<namespace>${NS})/${POD}"`,
      'i',
    ),
  },
  // Languages that put the word behind the name.
  {
    literals: ['命名空间', '名前空間', '命名空間', '네임스페이스'],
    pattern: new RegExp(
      `(?<![\\w./-])["'\\[]?(?<namespace>${NS})["'\\]]? ?(?:这个|という|の)? ?(?:命名空间|名前空間|命名空間|네임스페이스)`,
    ),
  },
  {
    literals: ['命名空间', '名前空間', '命名空間', '네임스페이스', 'ネームスペース'],
    pattern: new RegExp(
      `(?:命名空间|名前空間|命名空間|네임스페이스|ネームスペース)(?:[为是名:=: ]{1,3})["'\\[]?(?<namespace>${NS})(?![\\w./])`,
    ),
  },
  { literals: ['kube-system/'], pattern: /\b(?<namespace>kube-system)\// },
];
