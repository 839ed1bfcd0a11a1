import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, put, rolledOut, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** The pod asks name servers of its own. */
export const podAsksServersOfItsOwn: Incident = {
  name: 'pod-asks-servers-of-its-own',
  title: 'The pod asks name servers of its own',
  message: pastedLog(PRINTED, 'works on staging, which is not on the office DNS'),
  world(now) {
    const own = rolledOut(
      healthy(now),
      one =>
        put(
          put(one, ['spec', 'template', 'spec', 'dnsPolicy'], 'None'),
          ['spec', 'template', 'spec', 'dnsConfig'],
          { nameservers: ['10.200.0.10'] },
        ),
      now,
    );
    return unable(own, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-asks-cluster-dns', code: 'asks-own-servers' },
  },
};
