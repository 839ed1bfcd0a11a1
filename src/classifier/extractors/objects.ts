import type { Extractor } from './extractor.ts';
import { NS, POD } from './names.ts';

/** Names of namespaces, nodes, accounts and objects around the pods. */
export const OBJECT_EXTRACTORS: readonly Extractor[] = [
  { literals: ["' namespace"], pattern: new RegExp(`in '(?<namespace>${NS})' namespace`) },
  {
    literals: ['in the namespace "', "in the namespace '"],
    pattern: new RegExp(`in the namespace ["'](?<namespace>${NS})["']`),
  },
  {
    literals: ['system:serviceaccount:'],
    pattern: new RegExp(`system:serviceaccount:(?<namespace>${NS}):(?<serviceAccount>${POD})`),
  },
  {
    literals: ['.svc:', '.svc/', '.svc.'],
    pattern: new RegExp(`https?://[a-z0-9-]{1,63}\\.(?<namespace>${NS})\\.svc(?:\\.cluster\\.local)?[:/]`),
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
    literals: [' -n ', ' --namespace'],
    reach: { before: 200, after: 80 },
    pattern: new RegExp(
      `\\b(?:kubectl|helm|oc|k|flux|argocd|describe|get|logs|exec|apply|stern)\\b[^|;&$]{0,160}? (?:-n|--namespace)[ =]["']?(?<namespace>${NS})(?= |$|["'])`,
    ),
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
      `\\bnamespaces?["']?(?:[=:] {0,2}| )["']?(?<namespace>(?!is\\b|path|not\\b|for\\b|and\\b|in\\b|to\\b|with\\b|has|does|from\\b|of\\b|today\\b|now\\b|this\\b|yesterday\\b|again\\b|since\\b|after\\b|before\\b|but\\b|where\\b|which\\b|that\\b|was\\b|are\\b|on\\b|or\\b)${NS})(?=["'\\s,;:}\\])]|\\.?$)`,
      'i',
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
    literals: ['⎈|', '(⎈', '⎈ |'],
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
  {
    literals: ['configmaps "', 'configmap "'],
    pattern: new RegExp(`configmaps? "(?<configMap>${POD})"`, 'i'),
  },
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
    literals: ['persistentvolumeclaim', 'pvc/', 'claimname:', 'pvc '],
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
  { literals: ['reating cluster'], pattern: /[Cc]reating cluster \[(?<cluster>[\w-]{1,100})\]/ },
  {
    literals: [
      'kube-context ',
      '--context',
      'cluster=',
      '--cluster',
      'cluster_name',
      'cluster-name',
      'clustername',
    ],
    pattern:
      /(?:\bcluster[-_]?name["']?[=:] ?["']?|\bcluster=["']?|--cluster(?:-name)?[ =])(?<cluster>[A-Za-z0-9][\w-]{1,99})/i,
  },
];
