import { describe, expect, it } from 'vitest';
import { podReceivedWebIdentity } from '../../../src/diagnostics/kubernetes/pod-received-web-identity/check.ts';
import type { EnvVar, Pod, ServiceAccount } from '../../../src/providers/kubernetes/types.ts';

const ROLE = 'arn:aws:iam::111122223333:role/checkout';
const found = {
  namespace: 'shop',
  serviceAccount: 'checkout',
  pod: 'checkout-1',
  workload: 'checkout',
  workloadKind: 'Deployment',
};
const BORN = new Date('2026-01-01T10:00:00Z');

const annotated = (at?: Date): ServiceAccount => ({
  metadata: {
    name: 'checkout',
    namespace: 'shop',
    annotations: { 'eks.amazonaws.com/role-arn': ROLE },
    ...(at && {
      managedFields: [
        { time: at, fieldsV1: { 'f:metadata': { 'f:annotations': { 'f:eks.amazonaws.com/role-arn': {} } } } },
      ],
    }),
  },
});

const podWith = (env: readonly EnvVar[], audience?: string): Pod => ({
  metadata: { creationTimestamp: BORN },
  spec: {
    containers: [{ name: 'app', env }],
    volumes: [
      {
        name: 'token',
        projected: { sources: [{ serviceAccountToken: { path: 'token', ...(audience && { audience }) } }] },
      },
    ],
  },
});

const INJECTED = [
  { name: 'AWS_ROLE_ARN', value: ROLE },
  { name: 'AWS_WEB_IDENTITY_TOKEN_FILE', value: '/token' },
];

const run = (account: ServiceAccount | undefined, pod: Pod | undefined) =>
  podReceivedWebIdentity.run(
    found,
    { kubernetes: { serviceAccount: () => Promise.resolve(account), pod: () => Promise.resolve(pod) } },
    new Date(0),
  );

describe('the pod was given the role and a token', () => {
  it('is ok with both', async () => {
    expect(await run(annotated(), podWith(INJECTED, 'sts.amazonaws.com'))).toMatchObject({ status: 'ok' });
  });

  it('says that the pod is older than the annotation only when the times show it', async () => {
    const later = new Date(BORN.getTime() + 60_000);
    const earlier = new Date(BORN.getTime() - 60_000);
    expect(await run(annotated(later), podWith([]))).toMatchObject({
      code: 'older-than-annotation',
      args: { restart: 'deployment/checkout' },
    });
    expect(await run(annotated(earlier), podWith([]))).toMatchObject({ code: 'not-injected' });
    expect(await run(annotated(), podWith([]))).toMatchObject({ code: 'not-injected' });
  });

  it.each([
    ['another role', podWith([{ name: 'AWS_ROLE_ARN', value: `${ROLE}-old` }]), 'role-differs'],
    ['no token volume', podWith(INJECTED), 'no-token'],
    ['only the API server’s token', podWith(INJECTED, 'https://kubernetes.default.svc'), 'no-token'],
    ['no token file', podWith(INJECTED.slice(0, 1), 'sts.amazonaws.com'), 'no-token'],
  ])('is a problem with %s', async (_, pod, code) => {
    expect(await run(annotated(), pod)).toMatchObject({ status: 'problem', code });
  });

  it.each([
    ['the account names no role', { metadata: {} }, podWith([])],
    ['the account is gone', undefined, podWith([])],
    ['the pod is gone', annotated(), undefined],
    [
      'the pod uses Pod Identity',
      annotated(),
      podWith([{ name: 'AWS_CONTAINER_CREDENTIALS_FULL_URI', value: 'http://169.254.170.23/v1' }]),
    ],
  ])('does not arise when %s', async (_, account, pod) => {
    expect(await run(account, pod)).toMatchObject({ status: 'skipped' });
  });
});
