import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Error from server (Forbidden): error when creating "loadgen.yaml": pods "loadgen" is forbidden: exceeded quota: team-quota, requested: requests.cpu=12, used: requests.cpu=29, limited: requests.cpu=40',
    entities: { pod: 'loadgen' },
  },
  {
    text: 'Error creating: pods "web-2417790583-" is forbidden: maximum cpu usage per Container is 8, but request is 10.',
  },
  { text: 'pods "mailer-3318204457-" is forbidden: failed quota: team-quota: must specify cpu,memory' },
  { text: 'pods "web-0" is forbidden: status unknown for quota: compute, resources: limits.cpu' },
  { text: 'pods "api-1" is forbidden: exceeded quota' },
  { text: 'Internal error occurred: resource quota evaluation timed out' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  {
    text: 'pods is forbidden: User "jane" cannot list resource "pods" in API group "" in the namespace "shop"',
    kind: 'k8s-forbidden',
  },
  { text: 'Your mailbox has exceeded its quota.', kind: 'none' },
];
