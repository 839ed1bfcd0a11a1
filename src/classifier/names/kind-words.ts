/** Words for kinds of objects, and the kind that each means; an empty kind says only that a workload is named. */
export const KIND_WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    pod: 'pod pods po',
    deployment: 'deployment deployments deploy',
    statefulset: 'statefulset statefulsets sts',
    daemonset: 'daemonset daemonsets ds',
    replicaset: 'replicaset replicasets rs',
    job: 'job jobs',
    cronjob: 'cronjob cronjobs cj',
    serviceaccount: 'serviceaccount serviceaccounts sa',
    '': 'app apps application workload service services svc microservice microservices release replica replicas worker workers',
  }).flatMap(([kind, words]) => words.split(' ').map(word => [word, kind] as const)),
);

/** Words after which the name of something else comes. */
export const OTHER_KINDS: ReadonlySet<string> = new Set(
  'node nodes image images secret secrets configmap configmaps cm role roles user group cluster context region account bucket key container containers volume pvc registry repository repo tag branch commit version host server port url zone arn'.split(
    ' ',
  ),
);

/** Words for a namespace. */
export const NAMESPACE_WORDS: ReadonlySet<string> = new Set(['namespace', 'namespaces', 'ns', 'project']);
