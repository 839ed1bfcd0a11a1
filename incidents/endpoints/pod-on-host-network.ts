import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { healthy, put, rolledOut, unable } from './scene.ts';

const PRINTED = `{"level":"error","msg":"cannot place order","error":"dial tcp: lookup orders.shop.svc.cluster.local on 10.0.0.2:53: no such host"}
`;

/** The pod is on its host’s network, without the DNS policy for that. */
export const podOnHostNetwork: Incident = {
  name: 'pod-on-host-network',
  title: 'The pod is on its host’s network, without the DNS policy for that',
  message: pastedLog(PRINTED, 'needed hostNetwork for the latency. orders is gone since'),
  world(now) {
    const host = rolledOut(
      healthy(now),
      one => put(one, ['spec', 'template', 'spec', 'hostNetwork'], true),
      now,
    );
    return unable(host, PRINTED, now);
  },
  expect: {
    kind: 'k8s-dns',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-asks-cluster-dns', code: 'on-host-network' },
  },
};
