/** Words that say that a workload is named, whatever its kind. */
const ANY_WORKLOAD =
  'app apps application workload service services svc microservice microservices release replica replicas worker workers';

/** Words for kinds, and the kind that each means; an empty one says only that a workload is named. */
export function kindWordsWith(kinds: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...ANY_WORKLOAD.split(' ').map(word => [word, ''] as const), ...kinds]);
}

/** Words after which the name of something else comes. */
export const OTHER_KINDS: ReadonlySet<string> = new Set(
  'node nodes image images secret secrets configmap configmaps cm role roles user group cluster context region account bucket key container containers volume pvc registry repository repo tag branch commit version host server port url zone arn'.split(
    ' ',
  ),
);

/** Words for a namespace. */
export const NAMESPACE_WORDS: ReadonlySet<string> = new Set(['namespace', 'namespaces', 'ns', 'project']);
