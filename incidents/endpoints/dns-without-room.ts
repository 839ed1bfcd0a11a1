import { unschedulable } from '../../simulator/builders/pod-states.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { healthy, STS, unable } from './scene.ts';
import { noAnswer, withDnsPods } from './scene-dns.ts';

const PRINTED = noAnswer(STS);

const MESSAGE =
  '0/3 nodes are available: 3 Insufficient cpu. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.';

/** No node has room for cluster DNS. */
export const dnsWithoutRoom: Incident = {
  name: 'dns-without-room',
  title: 'No node has room for cluster DNS',
  message: pastedLog(PRINTED, 'since the batch jobs run on the same nodes'),
  world(now) {
    const full = withDnsPods(healthy(now), pod => unschedulable(pod, MESSAGE, now));
    return unable(full, PRINTED, now);
  },
  repair: [
    'kubectl scale deployment checkout -n shop --replicas=1',
    'kubectl delete pod -n kube-system -l k8s-app=kube-dns',
  ],
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/dns-pods-are-ready', code: 'no-capacity' },
    problems: [{ check: 'kubernetes/dns-service-has-endpoints', code: 'none-ready' }],
  },
};
