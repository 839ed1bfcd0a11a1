import * as k8s from '@kubernetes/client-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findObject, withdraw, withLog, withObjects } from '../../../src/demo/builders/change.ts';
import { healthyWorld } from '../../../src/demo/builders/healthy/world.ts';
import { event } from '../../../src/demo/builders/objects.ts';
import { pod } from '../../../src/demo/builders/pod.ts';
import { crashLooping, imagePullFailing } from '../../../src/demo/builders/pod-states.ts';
import { type ServedWorld, serveWorld } from '../../../src/demo/serve-world.ts';
import type { World } from '../../../src/demo/world.ts';
import { kubeConfig, NOW, rawGet } from '../clients.ts';

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
let core: k8s.CoreV1Api;
const world = startWorld();

beforeAll(async () => {
  served = await serveWorld(world);
  core = kubeConfig(served).makeApiClient(k8s.CoreV1Api);
});
afterAll(() => served.close());

describe('reading objects', () => {
  it('gets objects of several groups through the typed client', async () => {
    const config = kubeConfig(served);
    const account = await core.readNamespacedServiceAccount({ namespace: 'shop', name: 'checkout' });
    expect(account.metadata?.annotations?.['eks.amazonaws.com/role-arn']).toBe(
      'arn:aws:iam::111122223333:role/checkout-s3',
    );
    expect(account.metadata?.creationTimestamp).toBeInstanceOf(Date);
    const deployment = await config
      .makeApiClient(k8s.AppsV1Api)
      .readNamespacedDeployment({ namespace: 'shop', name: 'checkout' });
    expect(deployment.status?.readyReplicas).toBe(2);
    const admission = config.makeApiClient(k8s.AdmissionregistrationV1Api);
    const webhook = await admission.readMutatingWebhookConfiguration({ name: 'pod-identity-webhook' });
    expect(webhook.webhooks?.[0]?.name).toBe('iam-for-pods.amazonaws.com');
    const slices = await config
      .makeApiClient(k8s.DiscoveryV1Api)
      .listNamespacedEndpointSlice({
        namespace: 'kube-system',
        labelSelector: 'kubernetes.io/service-name=kube-dns',
      });
    expect(slices.items[0]?.endpoints?.map(one => one.conditions?.ready)).toEqual([true, true]);
  });

  it('keeps clusters apart', async () => {
    const staging = kubeConfig(served, 'staging-eu').makeApiClient(k8s.CoreV1Api);
    const account = await staging.readNamespacedServiceAccount({ namespace: 'shop', name: 'checkout' });
    expect(account.metadata?.annotations?.['eks.amazonaws.com/role-arn']).toBe(
      'arn:aws:iam::111122223333:role/checkout-s3-staging',
    );
    expect((await staging.listNode()).items).toHaveLength(1);
  });

  it('says 404 for an object, a resource and a path', async () => {
    expect((await rawGet(served, '/apis/apps/v1/namespaces/shop/deployments/gone')).body).toEqual({
      kind: 'Status',
      apiVersion: 'v1',
      metadata: {},
      status: 'Failure',
      message: 'deployments.apps "gone" not found',
      reason: 'NotFound',
      details: { name: 'gone', group: 'apps', kind: 'deployments' },
      code: 404,
    });
    expect((await rawGet(served, '/api/v1/widgets')).body.message).toBe(
      'the server could not find the requested resource',
    );
    expect(await rawGet(served, '/apis/nope.io/v1/things')).toMatchObject({
      status: 404,
      body: '404 page not found\n',
    });
  });

  it('describes itself', async () => {
    expect((await rawGet(served, '/version')).body.gitVersion).toBe('v1.33.5-eks-113cf36');
    expect((await rawGet(served, '/api')).body.versions).toEqual(['v1']);
    expect((await rawGet(served, '/apis')).body.groups.map((one: { name: string }) => one.name)).toContain(
      'apps',
    );
    const { resources } = (await rawGet(served, '/apis/apps/v1')).body;
    expect(resources).toContainEqual({
      name: 'daemonsets',
      singularName: 'daemonset',
      namespaced: true,
      kind: 'DaemonSet',
      verbs: ['get', 'list'],
    });
  });
});

describe('selecting', () => {
  it.each([
    ['k8s-app=kube-dns', 2],
    ['k8s-app==kube-dns', 2],
    ['k8s-app!=kube-dns', 6],
    ['k8s-app in (kube-dns, kube-proxy)', 5],
    ['k8s-app notin (kube-dns),k8s-app', 6],
    ['!k8s-app', 0],
    ['eks.amazonaws.com/component', 2],
  ])('by labels %s', async (labelSelector, count) => {
    const { items } = await core.listNamespacedPod({ namespace: 'kube-system', labelSelector });
    expect(items).toHaveLength(count);
  });

  it('by fields, in one namespace and in all', async () => {
    const byAccount = await core.listNamespacedPod({
      namespace: 'shop',
      fieldSelector: 'spec.serviceAccountName=checkout',
    });
    expect(byAccount.items).toHaveLength(3);
    const byName = await core.listPodForAllNamespaces({ fieldSelector: 'metadata.name=job-1' });
    expect(byName.items.map(one => one.metadata?.namespace)).toEqual(['shop']);
    const byPhase = await core.listNamespacedPod({
      namespace: 'shop',
      fieldSelector: 'status.phase!=Running',
    });
    expect(byPhase.items.map(one => one.metadata?.name)).toEqual(['pulling']);
    const events = await core.listNamespacedEvent({
      namespace: 'shop',
      fieldSelector: 'involvedObject.kind=Pod,involvedObject.name=job-1',
    });
    expect(events.items.map(one => one.reason)).toEqual(['BackOff']);
  });

  it('refuses fields that the kind does not select by', async () => {
    const pods = await rawGet(served, '/api/v1/pods?fieldSelector=spec.containers%3Dx');
    expect(pods).toMatchObject({
      status: 400,
      body: { message: expect.stringContaining('field label not supported: spec.containers') },
    });
    const sets = await rawGet(served, '/apis/apps/v1/deployments?fieldSelector=spec.replicas%3D2');
    expect(sets.body.message).toBe(
      'Unable to find "apps/v1, Resource=deployments" that match label selector "", field selector "spec.replicas=2": "spec.replicas" is not a known field selector: only "metadata.name", "metadata.namespace"',
    );
    expect((await rawGet(served, '/api/v1/pods?labelSelector=a%3D%3D%3Db')).status).toBe(400);
  });
});

describe('paging', () => {
  it('continues where a page ended and counts what remains', async () => {
    const names: string[] = [];
    let token: string | undefined;
    const remaining: (number | undefined)[] = [];
    do {
      const page = await core.listPodForAllNamespaces({ limit: 4, ...(token ? { _continue: token } : {}) });
      names.push(...page.items.map(one => one.metadata?.name ?? ''));
      remaining.push(page.metadata?.remainingItemCount);
      token = page.metadata?._continue;
    } while (token);
    expect(remaining).toEqual([9, 5, 1, undefined]);
    expect(new Set(names).size).toBe(13);
  });

  it('counts nothing when it had to select', async () => {
    const page = await core.listPodForAllNamespaces({ limit: 1, labelSelector: 'k8s-app' });
    expect(page.metadata?._continue).toBeTruthy();
    expect(page.metadata?.remainingItemCount).toBeUndefined();
  });

  it('says 410 for the token of an older state and 400 for none at all', async () => {
    const page = await core.listPodForAllNamespaces({ limit: 1 });
    served.replace(withObjects(world, 'prod-eu', pod({ name: 'new', namespace: 'shop', node: 'n1' }, NOW)));
    const later = await rawGet(served, `/api/v1/pods?limit=1&continue=${page.metadata?._continue}`);
    served.replace(world);
    expect(later).toMatchObject({ status: 410, body: { reason: 'Expired' } });
    expect(await rawGet(served, '/api/v1/pods?continue=nonsense')).toMatchObject({ status: 400 });
  });
});

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
