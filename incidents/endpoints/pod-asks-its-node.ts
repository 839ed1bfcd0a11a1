import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { healthy, put, rolledOut, unable } from './scene.ts';

const PRINTED = `{"level":"error","msg":"cannot place order","error":"dial tcp: lookup orders.shop.svc.cluster.local on 10.0.0.2:53: no such host"}
`;

/** The pod asks the resolver of its node for names of the cluster. */
export const podAsksItsNode: Incident = {
  name: 'pod-asks-its-node',
  title: 'The pod asks the resolver of its node for names of the cluster',
  message: pastedLog(PRINTED, 'orders is there, kubectl get svc shows it'),
  world(now) {
    const nodes = rolledOut(
      healthy(now),
      one => put(one, ['spec', 'template', 'spec', 'dnsPolicy'], 'Default'),
      now,
    );
    return unable(nodes, PRINTED, now);
  },
  expect: {
    kind: 'k8s-dns',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-asks-cluster-dns', code: 'asks-node' },
  },
};
