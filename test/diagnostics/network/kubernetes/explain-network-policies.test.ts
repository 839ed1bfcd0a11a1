import { expect, test } from 'vitest';
import {
  explainNetworkPolicies,
  type Sending,
} from '../../../../src/diagnostics/network/kubernetes/explain-network-policies.ts';
import type {
  LabelSelector,
  NetworkPolicy,
  NetworkPolicyEgressRule,
} from '../../../../src/providers/kubernetes/network-types.ts';

const POD = { namespace: 'shop', labels: { app: 'till', tier: 'front' }, namespaceLabels: { team: 'shop' } };
const KUBE_DNS = {
  namespace: 'kube-system',
  labels: { 'k8s-app': 'kube-dns' },
  namespaceLabels: { 'kubernetes.io/metadata.name': 'kube-system' },
};
const DNS: Sending = { protocol: 'UDP', port: 53, to: { kind: 'pod', pod: KUBE_DNS } };
const HTTPS: Sending = { protocol: 'TCP', port: 443, to: { kind: 'internet' } };
const TO_ADDRESS: Sending = { protocol: 'TCP', port: 443, to: { kind: 'address', address: '52.94.5.6' } };

function policy(
  name: string,
  egress: readonly NetworkPolicyEgressRule[],
  podSelector: LabelSelector = {},
): NetworkPolicy {
  return { metadata: { name, namespace: 'shop' }, spec: { podSelector, policyTypes: ['Egress'], egress } };
}

const KUBE_SYSTEM = { matchLabels: { 'kubernetes.io/metadata.name': 'kube-system' } };
const TO_DNS: NetworkPolicyEgressRule = {
  to: [{ namespaceSelector: KUBE_SYSTEM, podSelector: { matchLabels: { 'k8s-app': 'kube-dns' } } }],
  ports: [
    { protocol: 'UDP', port: 53 },
    { protocol: 'TCP', port: 53 },
  ],
};
const block = (cidr: string, ...except: string[]) => ({ to: [{ ipBlock: { cidr, except } }] });

type Case = readonly [name: string, policies: readonly NetworkPolicy[], sending: Sending, answer: object];

const CASES: readonly Case[] = [
  ['no policy', [], DNS, { verdict: 'allowed', by: 'no-policy' }],
  [
    'a policy for other pods',
    [policy('other', [], { matchLabels: { app: 'bank' } })],
    DNS,
    { verdict: 'allowed', by: 'no-policy' },
  ],
  [
    'a policy of another namespace',
    [{ ...policy('deny', []), metadata: { name: 'deny', namespace: 'bank' } }],
    DNS,
    { verdict: 'allowed', by: 'no-policy' },
  ],
  [
    'a policy for what comes in',
    [{ metadata: { name: 'in', namespace: 'shop' }, spec: { podSelector: {}, policyTypes: ['Ingress'] } }],
    DNS,
    { verdict: 'allowed', by: 'no-policy' },
  ],
  [
    'a policy without types and without egress',
    [{ metadata: { name: 'in', namespace: 'shop' }, spec: { podSelector: {} } }],
    DNS,
    { verdict: 'allowed', by: 'no-policy' },
  ],
  [
    'deny by default',
    [policy('deny', [])],
    DNS,
    { verdict: 'denied', by: 'default-deny', policies: ['deny'] },
  ],
  [
    'egress rules without types count',
    [
      {
        metadata: { name: 'some', namespace: 'shop' },
        spec: { podSelector: {}, egress: [block('10.0.0.0/8')] },
      },
    ],
    TO_ADDRESS,
    { verdict: 'denied', by: 'no-rule', policies: ['some'] },
  ],
  [
    'deny, and a rule for DNS',
    [policy('deny', []), policy('dns', [TO_DNS])],
    DNS,
    { verdict: 'allowed', by: 'rule', policy: 'dns' },
  ],
  [
    'a rule for DNS does not let requests out',
    [policy('deny', []), policy('dns', [TO_DNS])],
    HTTPS,
    { verdict: 'denied', by: 'no-rule', policies: ['deny', 'dns'] },
  ],
  [
    'DNS by UDP only',
    [policy('dns', [{ ...TO_DNS, ports: [{ protocol: 'UDP', port: 53 }] }])],
    { ...DNS, protocol: 'TCP' },
    { verdict: 'denied', by: 'no-rule' },
  ],
  [
    'without a protocol, TCP is meant',
    [policy('dns', [{ ports: [{ port: 53 }] }])],
    DNS,
    { verdict: 'denied' },
  ],
  [
    'a rule for any place',
    [policy('web', [{ ports: [{ port: 443 }] }])],
    HTTPS,
    { verdict: 'allowed', policy: 'web' },
  ],
  ['a rule for anything', [policy('all', [{}])], HTTPS, { verdict: 'allowed', policy: 'all' }],
  [
    'a range of ports',
    [policy('web', [{ ports: [{ port: 400, endPort: 500 }] }])],
    HTTPS,
    { verdict: 'allowed' },
  ],
  [
    'a range that ends before',
    [policy('web', [{ ports: [{ port: 400, endPort: 442 }] }])],
    HTTPS,
    { verdict: 'denied' },
  ],
  [
    'a port by name',
    [policy('web', [{ ports: [{ port: 'https' }] }])],
    HTTPS,
    { verdict: 'unknown', policies: ['web'] },
  ],
  [
    'the wrong namespace label',
    [policy('dns', [{ to: [{ namespaceSelector: { matchLabels: { name: 'kube-system' } } }] }])],
    DNS,
    { verdict: 'denied' },
  ],
  [
    'pods of the same namespace only',
    [policy('own', [{ to: [{ podSelector: {} }] }])],
    DNS,
    { verdict: 'denied' },
  ],
  ['all namespaces', [policy('all', [{ to: [{ namespaceSelector: {} }] }])], DNS, { verdict: 'allowed' }],
  [
    'pods are not the internet',
    [policy('all', [{ to: [{ namespaceSelector: {} }] }])],
    HTTPS,
    { verdict: 'denied' },
  ],
  [
    'a block that has the address',
    [policy('aws', [block('52.94.0.0/16')])],
    TO_ADDRESS,
    { verdict: 'allowed' },
  ],
  [
    'a block that leaves the address out',
    [policy('aws', [block('52.94.0.0/16', '52.94.5.0/24')])],
    TO_ADDRESS,
    { verdict: 'denied' },
  ],
  ['the whole internet', [policy('web', [block('0.0.0.0/0')])], HTTPS, { verdict: 'allowed' }],
  [
    'the internet without private networks',
    [policy('web', [block('0.0.0.0/0', '10.0.0.0/8', '172.16.0.0/12')])],
    HTTPS,
    { verdict: 'allowed' },
  ],
  [
    'the internet without part of it',
    [policy('web', [block('0.0.0.0/0', '52.0.0.0/8')])],
    HTTPS,
    { verdict: 'unknown' },
  ],
  ['part of the internet', [policy('web', [block('52.0.0.0/8')])], HTTPS, { verdict: 'unknown' }],
  ['private networks only', [policy('own', [block('10.0.0.0/8')])], HTTPS, { verdict: 'denied' }],
  ['a block for a pod: plug-ins differ', [policy('own', [block('0.0.0.0/0')])], DNS, { verdict: 'unknown' }],
];

const ROWS = CASES.map(([name, policies, sending, answer]) => ({ name, policies, sending, answer }));

test.each(ROWS)('$name', ({ policies, sending, answer }) => {
  expect(explainNetworkPolicies(policies, POD, sending)).toMatchObject(answer);
});

test.each([
  [{ key: 'app', operator: 'In', values: ['till', 'bank'] }, true],
  [{ key: 'app', operator: 'In', values: ['bank'] }, false],
  [{ key: 'app', operator: 'NotIn', values: ['bank'] }, true],
  [{ key: 'app', operator: 'NotIn', values: ['till'] }, false],
  [{ key: 'none', operator: 'NotIn', values: ['x'] }, true],
  [{ key: 'tier', operator: 'Exists' }, true],
  [{ key: 'none', operator: 'Exists' }, false],
  [{ key: 'none', operator: 'DoesNotExist' }, true],
  [{ key: 'tier', operator: 'DoesNotExist' }, false],
])('the expression %o chooses the pod: %s', (expression, chosen) => {
  const policies = [policy('deny', [], { matchExpressions: [expression] })];
  const { verdict } = explainNetworkPolicies(policies, POD, DNS);
  expect(verdict).toBe(chosen ? 'denied' : 'allowed');
});
