import type { Extractor } from './extractor.ts';
import { NS } from './names.ts';

/** Names of clusters and of groups of nodes, as AWS, Azure and their tools write them. */
export const CLUSTER_EXTRACTORS: readonly Extractor[] = [
  // Terraform: `waiting for EKS Node Group (shop:workers) create`.
  {
    literals: ['node group (', 'nodegroup (', 'add-on (', 'addon (', 'fargate profile ('],
    pattern: /(?:Node ?Group|Add-?[Oo]n|Fargate Profile) \((?<cluster>[A-Za-z0-9][\w-]{0,99}):/,
  },
  {
    literals: ['node group (', 'nodegroup ('],
    pattern: /Node ?Group \([A-Za-z0-9][\w-]{0,99}:(?<nodegroup>[A-Za-z0-9][\w-]{0,62})\)/,
  },
  { literals: ['eks cluster ('], pattern: /EKS Cluster \((?<cluster>[A-Za-z0-9][\w-]{0,99})\)/ },
  {
    literals: ['-nodegroup-'],
    pattern:
      /\beksctl-(?<cluster>[A-Za-z0-9][\w-]{0,99}?)-nodegroup-(?<nodegroup>[A-Za-z0-9][\w-]{0,62}?)(?=-NodeInstanceRole|-NodeGroup|["'\s/,:)]|$)/,
  },
  {
    literals: [':nodegroup/'],
    pattern:
      /:nodegroup\/(?<cluster>[A-Za-z0-9][\w-]{0,99})\/(?<nodegroup>[A-Za-z0-9][\w-]{0,62})(?=[/"'\s,;)]|$)/,
  },
  {
    literals: [
      ':addon/',
      ':fargateprofile/',
      ':podidentityassociation/',
      ':access-entry/',
      ':identityproviderconfig/',
    ],
    pattern:
      /:(?:addon|fargateprofile|podidentityassociation|access-entry|identityproviderconfig)\/(?<cluster>[A-Za-z0-9][\w-]{0,99})\//,
  },
  { literals: ['-cluster'], pattern: /\beksctl-(?<cluster>[A-Za-z0-9][\w-]{0,99}?)-cluster\b/ },
  {
    literals: [
      'become ready in "',
      'nodegroup "',
      "nodegroup '",
      ' ng "',
      " ng '",
      'node pool "',
      "node pool '",
      'agent pool name',
      'node pool name',
      "agentpool '",
      'agentpool "',
    ],
    pattern:
      /(?:become ready in|[Nn]ode ?group|\bng|[Nn]ode Pool(?: Name:?)?|[Aa]gent ?[Pp]ool(?: Name:?)?) ["'](?<nodegroup>[A-Za-z0-9][\w-]{0,62})["']/,
  },
  {
    literals: ['/agentpools/', '--nodepool-name'],
    pattern: /(?:\/agentPools\/|--nodepool-name[ =]["']?)(?<nodegroup>[a-z0-9]{1,12})\b/i,
  },
  {
    literals: ['another operation (', 'agentpool operation ('],
    pattern: /(?:[Aa]nother operation|agentpool operation) \((?<nodegroup>[a-z][a-z0-9]{0,11}) - [A-Z]/,
  },
  {
    literals: ['az aks nodepool '],
    reach: { before: 20, after: 300 },
    pattern:
      /\baz aks nodepool [a-z-]{2,30}[^|;&]{0,200}? (?:-n|--name)[ =]["']?(?<nodegroup>[a-z][a-z0-9]{0,11})\b/,
  },
  {
    literals: ['az aks nodepool '],
    reach: { before: 20, after: 300 },
    pattern:
      /\baz aks nodepool [a-z-]{2,30}[^|;&]{0,200}? --cluster-name[ =]["']?(?<cluster>[A-Za-z0-9][\w-]{0,62})/,
  },
  {
    literals: ['no cluster found for name', 'cluster/'],
    pattern:
      /(?:No cluster found for name: ?|arn:aws[a-z-]{0,12}:eks:[a-z0-9-]{5,20}:\d{12}:cluster\/)(?<cluster>[A-Za-z0-9][\w-]{0,99})/i,
  },
  {
    literals: ['nodegroup', 'node group '],
    pattern:
      /(?:(?<!::)nodegroup[ :/]{1,3}|--nodegroup-name[ =]|node group )['"]?(?<nodegroup>(?!create_|delete_|update_|size|min\b|max\b|role|config|name\b|status|update|stack)[A-Za-z0-9][\w-]{2,62})/i,
  },
  {
    literals: ['managedclusters/', 'connectedclusters/'],
    pattern: /providers\/Microsoft\.\w{5,30}\/(?:managed|connected)Clusters\/(?<cluster>[\w-]{1,63})/i,
  },
  {
    literals: ['az aks '],
    reach: { before: 240, after: 300 },
    pattern:
      /\baz aks (?!nodepool )[a-z-]{2,40}(?= )[^|;&]{0,220}? (?:-n |--name[ =])["']?(?<cluster>[A-Za-z0-9][\w-]{0,62})/,
  },
  {
    literals: [' -c ', '--cluster-name'],
    reach: { before: 240, after: 300 },
    pattern:
      /\baz k8s-[a-z -]{2,60}[^|;&]{0,200}?(?: -c | --cluster-name[ =])["']?(?<cluster>[A-Za-z0-9][\w-]{0,62})/,
  },
  { literals: ['merged "'], pattern: /Merged "(?<cluster>[A-Za-z0-9][\w-]{0,62})" as current context/ },
  { literals: ['reating cluster'], pattern: /[Cc]reating cluster \[(?<cluster>[\w-]{1,100})\]/ },
  {
    literals: [
      'cluster name',
      'kubernetes cluster ',
      'kubernetes service ',
      'managed cluster ',
      'eks cluster ',
    ],
    pattern:
      /(?:Cluster Name:?|Kubernetes Cluster|Kubernetes service|Managed Cluster|EKS cluster) ["'](?<cluster>[A-Za-z0-9][\w-]{0,99})["']/i,
  },
  {
    literals: ['cluster "', "cluster '", 'cluster: "', "cluster: '"],
    pattern: /(?<![-\w])[Cc]luster:? (?:"|') ?(?<cluster>[A-Za-z0-9][\w-]{2,99}) ?["']/,
  },
  {
    literals: [
      'cluster=',
      'cluster =',
      '--cluster ',
      'cluster_name',
      'cluster.name',
      'cluster-name',
      'clustername',
    ],
    pattern:
      /(?:(?<![-\w/.])(?:kube_|k8s[._])?cluster(?:-|_|\.)?name["']? ?[=:] ?["']?|(?<![-\w/.])cluster ?= ?["']?|--cluster(?:-name)?(?: |=))(?<cluster>[A-Za-z0-9][\w-]{1,99})/i,
  },
  // Groups of logs in CloudWatch.
  {
    literals: ['/aws/eks/', '/aws/containerinsights/'],
    pattern: /\/aws\/(?:eks|containerinsights)\/(?<cluster>[A-Za-z0-9][\w-]{0,99})\/[a-z]{4,20}/,
  },
  {
    literals: ['⎈|', '(⎈', '⎈ |'],
    pattern: new RegExp(`⎈ ?\\|(?<cluster>[\\w.-]{1,100}?)(?::(?<namespace>${NS}))?\\)`),
  },
  {
    literals: [' cluster '],
    pattern:
      /\b(?:on|in|the|auf|im|du|le|el|del|al|no|nel) [Cc]luster (?<cluster>(?=[a-z]{1,40}[-_0-9])[a-z0-9][\w-]{2,62})(?=[\s.,:;)]|$)/,
  },
];
