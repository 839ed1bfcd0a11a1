import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Error from server: admission webhook "validation.gatekeeper.sh" denied the request: [no-privileged] Privileged container is not allowed: shell',
    entities: { webhook: 'validation.gatekeeper.sh', container: 'shell' },
  },
  {
    text: 'Error creating: pods "web-0" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false',
  },
  {
    text: 'Error creating: pods "web-5d8f9c7b6d-" is forbidden: error looking up service account shop/web: serviceaccount "web" not found',
  },
  { text: 'pods "web-0" is forbidden: image policy webhook backend denied one or more images: unsigned' },
  { text: 'pods "web-0" is forbidden: no PriorityClass with name high-priority was found' },
  { text: 'policy require-labels/check fail (blocked); validation error: label required' },
  { text: 'namespaces "kube-system" is forbidden: this namespace may not be deleted' },
  {
    text: 'pods "api-1" is forbidden: unable to create new content in namespace ops because it is being terminated',
  },
  { text: 'pods "api-1" is forbidden: pod rejected: RuntimeClass "gvisor" not found' },
  { text: 'pods "api-1" is forbidden: pod node label selector labels conflict with its namespace whitelist' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'failed calling webhook "validate.kyverno.svc-fail": failed to call webhook: Post "https://kyverno-svc.kyverno.svc:443/validate/fail?timeout=10s": context deadline exceeded',
    kind: 'k8s-webhook-unreachable',
  },
  { text: 'The firewall denied the request from 10.1.2.3.', kind: 'none' },
  {
    text: 'Warning: would violate PodSecurity "baseline:latest": host namespaces (hostNetwork=true)',
    kind: 'none',
  },
];
