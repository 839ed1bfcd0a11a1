import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, rolledOut, setting, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** A proxy is set, and no exceptions. */
export const proxyForEverything: Incident = {
  name: 'proxy-for-everything',
  title: 'A proxy is set, and no exceptions',
  message: pastedLog(PRINTED, 'chart update from platform team, 20 minutes ago'),
  world(now) {
    const proxied = rolledOut(healthy(now), setting({ HTTPS_PROXY: 'http://proxy.corp.example:3128' }), now);
    return unable(proxied, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/proxy-lets-endpoint-through', code: 'no-proxy-is-unset' },
  },
};
