import { KUBERNETES_GRANTS } from './permissions.ts';

const GRANTS: Readonly<Record<string, (typeof KUBERNETES_GRANTS)['pod']>> = KUBERNETES_GRANTS;

/** A method of the port in the words of `kubectl auth can-i`: `list events`. */
export function kubernetesReadName(method: string): string {
  const [grant, ...more] = GRANTS[method] ?? [];
  if (grant === undefined) return method;
  const resources = more.length === 0 ? grant.resources.join(', ') : 'workloads';
  return `${grant.verb} ${resources}`;
}
