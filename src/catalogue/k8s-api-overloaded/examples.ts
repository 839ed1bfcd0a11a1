import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  { text: 'Error from server: etcdserver: request timed out' },
  {
    text: 'Error from server (TooManyRequests): the server has received too many requests and has asked us to try again later (get pods)',
  },
  {
    text: 'I0704 request.go:601] Waited for 1.198s due to client-side throttling, not priority and fairness, request: GET:https://10.0.0.1:443/apis/batch/v1',
  },
  { text: 'rpc error: code = ResourceExhausted desc = etcdserver: mvcc: database space exceeded' },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'toomanyrequests: You have reached your pull rate limit', kind: 'image-rate-limited' },
  {
    text: "Error from server (TooManyRequests): Cannot evict pod as it would violate the pod's disruption budget.",
    kind: 'k8s-pdb-blocked',
  },
];
