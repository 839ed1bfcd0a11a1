import { expect, test } from 'vitest';
import { proxyFor } from '../../../../src/diagnostics/network/kubernetes/proxy-for.ts';
import type { EnvVar } from '../../../../src/providers/kubernetes/types.ts';

const STS = { host: 'sts.eu-west-1.amazonaws.com', scheme: 'https' } as const;
const METADATA = { host: '169.254.169.254', scheme: 'http' } as const;
const PROXY = 'http://user:hunter2@proxy.corp:3128';

function env(variables: Readonly<Record<string, string>>): readonly EnvVar[] {
  return Object.entries(variables).map(([name, value]) => ({ name, value }));
}

function excluding(list: string): readonly EnvVar[] {
  return env({ HTTPS_PROXY: PROXY, HTTP_PROXY: PROXY, NO_PROXY: list });
}

test.each([
  ['no variables', [], { goes: 'direct', because: 'no-proxy-is-set' }],
  [
    'a proxy for the other scheme',
    env({ HTTP_PROXY: PROXY }),
    { goes: 'direct', because: 'no-proxy-is-set' },
  ],
  ['an empty proxy', env({ HTTPS_PROXY: ' ' }), { goes: 'direct', because: 'no-proxy-is-set' }],
  ['a proxy', env({ HTTPS_PROXY: PROXY }), { goes: 'by-proxy', proxy: 'HTTPS_PROXY' }],
  ['a proxy in small letters', env({ https_proxy: PROXY }), { goes: 'by-proxy', proxy: 'https_proxy' }],
  ['a proxy for all', env({ ALL_PROXY: PROXY }), { goes: 'by-proxy', proxy: 'ALL_PROXY' }],
  [
    'a proxy from a Secret',
    [{ name: 'HTTPS_PROXY', valueFrom: { secretKeyRef: { name: 'proxy', key: 'url' } } }],
    { goes: 'unknown', variable: 'HTTPS_PROXY' },
  ],
  [
    'exceptions from a ConfigMap',
    [...env({ HTTPS_PROXY: PROXY }), { name: 'NO_PROXY', valueFrom: { configMapKeyRef: { key: 'list' } } }],
    { goes: 'unknown', variable: 'NO_PROXY' },
  ],
  [
    'exceptions that lack it',
    excluding('localhost,.cluster.local'),
    { goes: 'by-proxy', proxy: 'HTTPS_PROXY', variable: 'NO_PROXY' },
  ],
])('%s', (_name, variables, answer) => {
  expect(proxyFor(variables, STS)).toEqual(answer);
});

test.each([
  ['*', 'direct'],
  ['sts.eu-west-1.amazonaws.com', 'direct'],
  ['STS.EU-WEST-1.amazonaws.com', 'direct'],
  ['sts.eu-west-1.amazonaws.com:443', 'direct'],
  ['amazonaws.com', 'direct'],
  ['.amazonaws.com', 'direct'],
  ['localhost, .amazonaws.com', 'direct'],
  ['localhost .amazonaws.com', 'direct'],
  ['*.amazonaws.com', 'direct-with-some-clients'],
  ['.sts.eu-west-1.amazonaws.com', 'direct-with-some-clients'],
  ['aws.com', 'by-proxy'],
  ['.eu-central-1.amazonaws.com', 'by-proxy'],
  ['10.0.0.0/8', 'by-proxy'],
])('exceptions %s: %s', (list, goes) => {
  expect(proxyFor(excluding(list), STS)).toMatchObject({ goes });
});

test.each([
  ['169.254.169.254', 'direct'],
  ['169.254.169.254:80', 'direct'],
  ['169.254.0.0/16', 'direct-with-some-clients'],
  ['10.0.0.0/8,169.254.170.2', 'by-proxy'],
])('exceptions %s for the metadata service: %s', (list, goes) => {
  expect(proxyFor(excluding(list), METADATA)).toMatchObject({ goes });
});

test('an IPv6 address in brackets is an exception', () => {
  expect(proxyFor(excluding('[fd00:ec2::254]:80'), { host: 'fd00:ec2::254', scheme: 'http' })).toMatchObject({
    goes: 'direct',
  });
});

test('nothing of a value is told', () => {
  for (const list of ['', '*', '*.amazonaws.com', 'secret.internal']) {
    const told = JSON.stringify(proxyFor(excluding(list), STS));
    expect(told).not.toMatch(/hunter2|proxy\.corp|secret\.internal/);
  }
});
