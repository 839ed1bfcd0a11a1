import { changeObject } from '../../simulator/builders/change.ts';
import { withEndpoints } from '../../simulator/controllers/endpoints.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { healthy, PLACE, put, STS, unable } from './scene.ts';
import { noAnswer } from './scene-dns.ts';

const PRINTED = noAnswer(STS);

const SERVICE = { kind: 'Service', namespace: 'kube-system', name: 'kube-dns' } as const;

/** The DNS service selects no pod. */
export const dnsServiceSelectsNothing: Incident = {
  name: 'dns-service-selects-nothing',
  title: 'The DNS service selects no pod',
  message: pastedLog(PRINTED, 'both coredns pods are running. I checked. twice'),
  world(now) {
    const lost = changeObject(healthy(now), PLACE.cluster, SERVICE, one =>
      put(one, ['spec', 'selector'], { 'k8s-app': 'coredns' }),
    );
    return unable(withEndpoints(lost, PLACE.cluster), PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/dns-service-has-endpoints', code: 'selects-nothing' },
  },
};
