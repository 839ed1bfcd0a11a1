import type { Extractor } from './extractor.ts';
import { NS, POD } from './names.ts';

/** Names of namespaces, nodes, accounts and objects around the pods. */
export const OBJECT_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['system:serviceaccount:'],
    pattern: new RegExp(`system:serviceaccount:(?<namespace>${NS}):(?<serviceAccount>${POD})`),
  },
  {
    literals: ['service account', 'serviceaccount'],
    pattern: new RegExp(
      `(?:\\bservice ?account|serviceaccounts?/|serviceAccountName)(?: with name)?(?:: {0,2}| |)["']?(?:(?<namespace>${NS})/)?(?<serviceAccount>(?!role|token|name\\b|issuer|kubernetes|namespace|eks-pod|annotation|user\\b)${POD})`,
      'i',
    ),
  },
  {
    literals: ['serviceaccount "'],
    pattern: new RegExp(`ServiceAccount "(?<serviceAccount>${POD})" in namespace "(?<namespace>${NS})"`),
  },
  {
    literals: ['configmap "', 'configmaps "', "configmap '", 'configmap/', 'configmap '],
    pattern: new RegExp(
      `\\bconfigmaps?(?: |/)["']?(?:${NS}/)?(?<configMap>(?!volume)${POD})["']? ?(?:not|"?:|"?$|in |is )`,
      'i',
    ),
  },
  {
    literals: ['configmaps "', 'configmap "'],
    pattern: new RegExp(`configmaps? "(?<configMap>${POD})"`, 'i'),
  },
  {
    literals: [
      'secret "',
      'secrets "',
      "secret '",
      "secrets '",
      'secret/"',
      "secret/'",
      'secrets/"',
      "secrets/'",
    ],
    pattern: new RegExp(
      `\\bsecrets?(?: |/)(?:"|')(?:${NS}/)?(?<secret>${POD})["'] ?(?:not|"?:|"?$|in |is |does)`,
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
      `(?:persistentvolumeclaims?[ /]["']?|pvc[/ ]["']?|ClaimName: {1,2}|claimName["']?: ?["']?)(?:${NS}/)?(?<pvc>${POD})`,
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
  {
    literals: ['image pull secret', 'imagepullsecret', 'with secret ', 'pull secret '],
    pattern: new RegExp(
      `(?:image pull secrets? (?:for pod )?\\(|[iI]magePullSecrets?["']?[:=]? (?:- name: )?["']?|with secret ["']?|pull secret ["'])(?<secret>${POD})(?=["'),\\s]|$)`,
    ),
  },
  {
    literals: ['clusterrole', 'is forbidden: user "'],
    pattern: /is forbidden: user "(?<user>[^\s"']{1,253})" \(groups=/,
  },
  {
    literals: ['provision "', 'claim "'],
    pattern: new RegExp(`(?:[pP]rovision|[cC]laim) "(?<namespace>${NS})/(?<pvc>${POD})"`),
  },
  // What everybody calls the secret for a registry.
  {
    literals: ['regcred'],
    pattern: /(?<![\w./-])(?<secret>(?:[a-z0-9]{1,30}-){0,4}regcred(?:-[a-z0-9]{1,30}){0,2})(?![\w/-]|\.\w)/,
  },
  // The client of fabric8: `Operation: [get] for kind: [Pod] with name: [etl-driver] in namespace: [spark] failed.`
  {
    literals: ['for kind: [secret] with name: [', 'for kind: [configmap] with name: ['],
    pattern: new RegExp(
      `for kind: \\[(?:Secret\\] with name: \\[(?<secret>${POD})|ConfigMap\\] with name: \\[(?<configMap>${POD}))\\]`,
    ),
  },
  {
    literals: ['storageclass '],
    pattern: new RegExp(
      `STORAGECLASS (?:VOLUMEATTRIBUTESCLASS )?AGE (?:VOLUMEMODE )?(?:${NS} )?(?<pvc>${POD}) (?:Pending|Lost)\\b`,
    ),
  },
  {
    literals: [' storageclass:'],
    reach: { before: 340, after: 20 },
    pattern: new RegExp(`\\bName: {1,3}(?<pvc>${POD}) Namespace: {1,3}(?<namespace>${NS}) StorageClass:`),
  },
  // A node of GKE that is named at all.
  {
    literals: ['gke-'],
    pattern: /(?<![\w./-])(?<node>gke-[a-z0-9-]{3,80}-[0-9a-f]{8}-[a-z0-9]{4})(?![\w-])/,
  },
];
