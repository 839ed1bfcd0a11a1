import { expect, it } from 'vitest';
import { podAsksClusterDns } from '../../../src/diagnostics/kubernetes/pod-asks-cluster-dns/check.ts';
import type { PodSpec } from '../../../src/providers/kubernetes/types.ts';

function run(spec: Partial<PodSpec> | undefined, host = 'orders.shop.svc') {
  const pod = spec && { spec: { containers: [], ...spec } };
  const found = {
    namespace: 'shop',
    pod: 'checkout-1',
    host,
    workload: 'checkout',
    workloadKind: 'Deployment',
  };
  return podAsksClusterDns.run(found, { kubernetes: { pod: () => Promise.resolve(pod) } }, new Date(0));
}

it.each([
  ['asks-node', { dnsPolicy: 'Default' }],
  ['on-host-network', { dnsPolicy: 'ClusterFirst', hostNetwork: true }],
  ['asks-own-servers', { dnsPolicy: 'None', dnsConfig: { nameservers: ['10.9.0.1'] } }],
])('finds %s', async (code, spec) => {
  const args = { kind: 'deployment', workload: 'checkout' };
  expect(await run(spec)).toMatchObject({ status: 'problem', code, args });
});

it('lets the node’s resolver answer for names that are not the cluster’s', async () => {
  expect(await run({ dnsPolicy: 'Default' }, 'sts.eu-west-1.amazonaws.com')).toMatchObject({ status: 'ok' });
});

it('is ok with cluster DNS, also from the host network, and skips a pod that is gone', async () => {
  expect(await run({})).toMatchObject({ status: 'ok' });
  expect(await run({ dnsPolicy: 'ClusterFirstWithHostNet', hostNetwork: true })).toMatchObject({
    status: 'ok',
  });
  expect(await run(undefined)).toMatchObject({ status: 'skipped' });
});
