import * as k8s from '@kubernetes/client-node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withLog, withObjects } from '../../../simulator/builders/change.ts';
import { healthyWorld } from '../../../simulator/builders/healthy/world.ts';
import { event } from '../../../simulator/builders/objects.ts';
import { pod } from '../../../simulator/builders/pod.ts';
import { crashLooping, imagePullFailing } from '../../../simulator/builders/pod-states.ts';
import { type ServedWorld, serveWorld } from '../../../simulator/serve-world.ts';
import type { World } from '../../../simulator/world.ts';
import { kubeConfig, NOW, rawGet } from '../clients.ts';

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
    const slices = await config.makeApiClient(k8s.DiscoveryV1Api).listNamespacedEndpointSlice({
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
