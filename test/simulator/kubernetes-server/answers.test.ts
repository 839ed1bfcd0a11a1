import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findObject, withdraw, withLog, withObjects } from '../../../simulator/builders/change.ts';
import { healthyWorld } from '../../../simulator/builders/healthy/world.ts';
import { event } from '../../../simulator/builders/objects.ts';
import { pod } from '../../../simulator/builders/pod.ts';
import { crashLooping, imagePullFailing } from '../../../simulator/builders/pod-states.ts';
import { type ServedWorld, serveWorld } from '../../../simulator/serve-world.ts';
import type { World } from '../../../simulator/world.ts';
import { NOW, rawGet } from '../clients.ts';

const USER = 'system:serviceaccount:paramedic:paramedic';

function startWorld(): World {
  const one = pod(
    {
      name: 'job-1',
      namespace: 'shop',
      serviceAccount: 'checkout',
      containers: [
        { name: 'main', image: 'a:1' },
        { name: 'side', image: 'b:1' },
      ],
      node: 'n1',
    },
    NOW,
  );
  const pulling = imagePullFailing(
    pod({ name: 'pulling', namespace: 'shop', node: 'n1' }, NOW),
    'Back-off pulling image',
  );
  const crashed = crashLooping(pod({ name: 'crashed', namespace: 'shop', node: 'n1' }, NOW), {}, NOW);
  const told = event(
    {
      about: { kind: 'Pod', name: 'job-1' },
      namespace: 'shop',
      reason: 'BackOff',
      message: 'Back-off restarting',
    },
    NOW,
  );
  const world = withObjects(healthyWorld(NOW), 'prod-eu', one, pulling, crashed, told);
  const logged = withLog(world, 'prod-eu', 'shop/job-1/main', 'first\nsecond\nthird\n');
  return withLog(logged, 'prod-eu', 'shop/crashed/app/previous', 'botocore.exceptions.NoCredentialsError\n');
}

let served: ServedWorld;
const world = startWorld();

beforeAll(async () => {
  served = await serveWorld(world);
});
afterAll(() => served.close());

describe('logs', () => {
  const log = (name: string, query: string) =>
    rawGet(served, `/api/v1/namespaces/shop/pods/${name}/log?${query}`);

  it('gives the last lines and bytes', async () => {
    expect((await log('job-1', 'container=main&tailLines=2')).body).toBe('second\nthird\n');
    expect((await log('job-1', 'container=main&limitBytes=5')).body).toBe('first');
    expect((await log('crashed', 'previous=true')).body).toBe('botocore.exceptions.NoCredentialsError\n');
    expect((await log('job-1', 'container=side')).body).toBe('');
  });

  it('refuses in the words of the API server', async () => {
    expect((await log('job-1', '')).body.message).toBe(
      'a container name must be specified for pod job-1, choose one of: [main side]',
    );
    expect((await log('job-1', 'container=nope')).body.message).toBe(
      'container nope is not valid for pod job-1',
    );
    expect((await log('job-1', 'container=main&previous=true')).body.message).toBe(
      'previous terminated container "main" in pod "job-1" not found',
    );
    expect((await log('pulling', '')).body.message).toBe(
      'container "app" in pod "pulling" is waiting to start: trying and failing to pull image',
    );
    expect((await log('gone', '')).status).toBe(404);
  });
});

describe('access', () => {
  it('says 401 without the right token', async () => {
    const answer = await rawGet(served, '/api/v1/pods', { headers: { authorization: 'Bearer wrong' } });
    expect(answer).toMatchObject({ status: 401, body: { reason: 'Unauthorized' } });
  });

  it('says 403 for what is withdrawn, and for secrets always', async () => {
    served.replace(
      withdraw(world, { kubernetes: ['get serviceaccounts', 'list deployments.apps', 'get pods/log'] }),
    );
    const account = await rawGet(served, '/api/v1/namespaces/shop/serviceaccounts/checkout');
    expect(account.body).toMatchObject({
      message: `serviceaccounts "checkout" is forbidden: User "${USER}" cannot get resource "serviceaccounts" in API group "" in the namespace "shop"`,
      reason: 'Forbidden',
      details: { name: 'checkout', kind: 'serviceaccounts' },
      code: 403,
    });
    expect((await rawGet(served, '/apis/apps/v1/deployments')).body.message).toBe(
      `deployments.apps is forbidden: User "${USER}" cannot list resource "deployments" in API group "apps" at the cluster scope`,
    );
    expect((await rawGet(served, '/api/v1/namespaces/shop/pods/job-1/log')).body.message).toContain(
      'resource "pods/log"',
    );
    expect((await rawGet(served, '/api/v1/namespaces/shop/serviceaccounts')).status).toBe(200);
    expect(await review('list', 'apps', 'deployments')).toBe(false);
    expect(await review('get', 'apps', 'deployments')).toBe(true);
    served.replace(world);
    expect(await rawGet(served, '/api/v1/namespaces/shop/secrets/x')).toMatchObject({ status: 403 });
    expect(served.requests.at(-1)?.violation).toBe('secrets are never read');
  });

  it('tells which rules the caller has', async () => {
    const answer = await rawGet(served, '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews', {
      method: 'POST',
      body: JSON.stringify({ spec: { namespace: 'shop' } }),
    });
    expect(answer.body.status.resourceRules).toContainEqual({
      verbs: ['get', 'list'],
      apiGroups: ['apps'],
      resources: ['deployments'],
    });
  });

  it('refuses writes and remembers them', async () => {
    const answer = await rawGet(served, '/api/v1/namespaces/shop/pods/job-1', { method: 'DELETE' });
    expect(answer).toMatchObject({ status: 405, body: { reason: 'MethodNotAllowed' } });
    expect(served.requests.at(-1)).toMatchObject({
      method: 'DELETE',
      status: 405,
      violation: 'DELETE is not a read',
    });
    expect(findObject(world, 'prod-eu', { kind: 'Pod', namespace: 'shop', name: 'job-1' })).toBeDefined();
  });

  async function review(verb: string, group: string, resource: string) {
    const body = JSON.stringify({
      kind: 'SelfSubjectAccessReview',
      apiVersion: 'authorization.k8s.io/v1',
      spec: { resourceAttributes: { verb, group, resource } },
    });
    const answer = await rawGet(served, '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', {
      method: 'POST',
      body,
    });
    return answer.body.status.allowed;
  }
});

describe('faults', () => {
  it('slows, throttles and fails one cluster only', async () => {
    served.faults.inject({
      effect: { kind: 'throttle', retryAfterSeconds: 3 },
      target: 'prod-eu',
      action: 'list pods',
      times: 1,
    });
    const throttled = await rawGet(served, '/api/v1/pods');
    expect([throttled.status, throttled.headers.get('retry-after')]).toEqual([429, '3']);
    expect((await rawGet(served, '/api/v1/pods')).status).toBe(200);
    served.faults.inject({ effect: { kind: 'fail' }, times: 1 });
    expect((await rawGet(served, '/api/v1/pods')).body.reason).toBe('InternalError');
    served.faults.inject({ effect: { kind: 'delay', ms: 1 }, times: 1 });
    expect((await rawGet(served, '/api/v1/pods')).status).toBe(200);
  });

  it('lies and breaks off', async () => {
    served.faults.inject({ effect: { kind: 'login-page' }, times: 1 });
    expect(await rawGet(served, '/api/v1/pods')).toMatchObject({
      status: 200,
      body: expect.stringContaining('Sign in'),
    });
    for (const kind of ['truncate', 'drop', 'malformed'] as const) {
      served.faults.inject({ effect: { kind }, times: 1 });
      await expect(rawGet(served, '/api/v1/pods')).rejects.toThrow();
    }
  });
});

describe('serving a world', () => {
  it('refuses a world that holds what it could not serve', async () => {
    const odd = withObjects(world, 'prod-eu', {
      apiVersion: 'odd.io/v1',
      kind: 'Odd',
      metadata: { name: 'x' },
    });
    expect(() => served.replace(odd)).toThrow('"odd.io/v1 Odd"');
    await expect(serveWorld(odd)).rejects.toThrow('add it to kinds.ts');
  });
});
