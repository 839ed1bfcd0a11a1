import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, rolledOut, setting, unable } from './scene.ts';

const PRINTED = cannotConnect();

const VARIABLES = {
  HTTPS_PROXY: 'http://proxy.corp.example:3128',
  NO_PROXY: 'localhost,.svc,.cluster.local,169.254.169.254',
};

/** NO_PROXY lacks the endpoint. */
export const proxyWithoutException: Incident = {
  name: 'proxy-without-exception',
  title: 'NO_PROXY lacks the endpoint',
  message: pastedLog(PRINTED, 'new base chart, with the company proxy'),
  world(now) {
    const proxied = rolledOut(healthy(now), setting(VARIABLES), now);
    return unable(proxied, PRINTED, now);
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/proxy-lets-endpoint-through', code: 'no-proxy-lacks-host' },
  },
  repair: [
    `kubectl set env deployment/checkout -n shop -c app NO_PROXY=${VARIABLES.NO_PROXY},sts.eu-west-1.amazonaws.com`,
  ],
};
