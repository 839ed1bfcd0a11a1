import { expect, it } from 'vitest';
import { networkPoliciesLetOut } from '../../../src/diagnostics/kubernetes/network-policies-let-out/check.ts';
import type {
  NetworkPolicy,
  NetworkPolicyEgressRule,
} from '../../../src/providers/kubernetes/network-types.ts';

const DNS: NetworkPolicyEgressRule = { ports: [{ protocol: 'UDP', port: 53 }] };
const HTTPS: NetworkPolicyEgressRule = { ports: [{ port: 443 }] };

function policy(name: string, egress?: readonly NetworkPolicyEgressRule[]): NetworkPolicy {
  const spec = { podSelector: {}, policyTypes: ['Egress'], ...(egress === undefined ? {} : { egress }) };
  return { metadata: { name, namespace: 'shop' }, spec };
}

function run(policies: readonly NetworkPolicy[], host = 'sts.eu-west-1.amazonaws.com', hostNetwork = false) {
  const kubernetes = {
    pod: () =>
      Promise.resolve({ metadata: { labels: { app: 'checkout' } }, spec: { containers: [], hostNetwork } }),
    networkPolicies: () => Promise.resolve({ items: policies, complete: true }),
    namespace: () =>
      Promise.resolve({ metadata: { labels: { 'kubernetes.io/metadata.name': 'kube-system' } } }),
  };
  return networkPoliciesLetOut.run(
    { namespace: 'shop', pod: 'checkout-1', host },
    { kubernetes },
    new Date(0),
  );
}

it.each([
  ['all-blocked', [policy('deny')]],
  ['dns-blocked', [policy('deny'), policy('https', [HTTPS])]],
  ['https-blocked', [policy('deny'), policy('dns', [DNS])]],
])('finds %s', async (code, policies) => {
  expect(await run(policies)).toMatchObject({ status: 'problem', code });
});

it('adds to the policy that has rules, else gives the first its first', async () => {
  const added = await run([policy('deny'), policy('https', [HTTPS])]);
  expect(added).toMatchObject({ args: { policy: 'https', policies: 'deny, https' } });
  expect(JSON.stringify(added)).toContain('/spec/egress/-');
  expect(JSON.stringify(await run([policy('deny')]))).not.toContain('/spec/egress/-');
});

it('asks for no HTTPS where the name is the cluster’s', async () => {
  expect(await run([policy('dns', [DNS])], 'orders.shop.svc')).toMatchObject({ status: 'ok' });
});

it('is ok without policies, and with rules for both', async () => {
  expect(await run([])).toMatchObject({ status: 'ok' });
  expect(await run([policy('both', [DNS, HTTPS])])).toMatchObject({ status: 'ok' });
});

it('cannot decide where rules name addresses', async () => {
  const some = { ports: [{ port: 443 }], to: [{ ipBlock: { cidr: '52.94.0.0/16' } }] };
  await expect(run([policy('some', [DNS, some])])).rejects.toMatchObject({
    obstacle: { kind: 'undecidable' },
  });
});

it('does not arise on the host network', async () => {
  expect(await run([policy('deny')], 'x.example', true)).toMatchObject({ status: 'skipped' });
});
