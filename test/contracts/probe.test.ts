import { expect, it } from 'vitest';
import { KUBERNETES_GRANTS } from '../../src/providers/kubernetes/permissions.ts';
import { kubeconfig, prod } from './support/kubeconfig.ts';
import { open } from './support/open.ts';
import { openOn } from './support/served.ts';
import { ACCOUNT, contractWorld } from './support/world.ts';

const grants = [...KUBERNETES_GRANTS.pod, ...KUBERNETES_GRANTS.logTail, ...KUBERNETES_GRANTS.workload];

it('a cluster tells its version, who asks, and what it does not grant', async () => {
  const { opened } = await openOn(
    contractWorld({ withdrawn: { kubernetes: ['get pods/log', 'get jobs.batch'] } }),
  );
  const probe = await opened.probeCluster('prod', grants);
  expect(probe.version).toEqual({ status: 'known', value: expect.stringMatching(/^v1\.\d+/) });
  expect(probe.identity).toEqual({ status: 'known', value: 'system:serviceaccount:paramedic:paramedic' });
  const refused = probe.grants.filter(({ allowed }) => allowed.status !== 'known' || !allowed.value);
  expect(refused.map(({ permission }) => permission)).toEqual([
    { provider: 'kubernetes', verb: 'get', group: '', resource: 'pods/log' },
    { provider: 'kubernetes', verb: 'get', group: 'batch', resource: 'jobs' },
  ]);
  expect(probe.grants).toHaveLength(8);
});

it('a cluster that cannot be reached says so for each question', async () => {
  const opened = open({ clusters: [prod(kubeconfig('http://127.0.0.1:1'))] });
  const probe = await opened.probeCluster('prod', grants);
  const obstacle = {
    kind: 'unreachable',
    target: 'cluster prod (127.0.0.1:1)',
    why: 'it refused the connection',
  };
  expect([probe.version, probe.identity, probe.grants[0]?.allowed]).toEqual(
    Array(3).fill({ status: 'unknown', obstacle }),
  );
});

it('an account tells who reads in it, and one without access says why', async () => {
  const { opened } = await openOn(contractWorld());
  expect(await opened.probeAccount(ACCOUNT)).toEqual({
    account: ACCOUNT,
    identity: { status: 'known', value: `arn:aws:sts::${ACCOUNT}:assumed-role/paramedic/paramedic` },
  });
  expect((await opened.probeAccount('999988887777')).identity).toMatchObject({
    status: 'unknown',
    obstacle: { kind: 'not-configured' },
  });
});
