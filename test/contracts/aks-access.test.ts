import { expect, it, onTestFinished } from 'vitest';
import { changeArm } from '../../simulator/builders/aks/change-arm.ts';
import { put } from '../../simulator/builders/change.ts';
import { serveWorld } from '../../simulator/serve-world.ts';
import type { World } from '../../simulator/world.ts';
import { CLUSTER_USER_ACTION } from '../../src/providers/azure/permissions.ts';
import type { ClusterSettings } from '../../src/providers/settings.ts';
import { azureWorld, CLUSTER_ID, PLACE } from './support/azure-world.ts';
import { kubeconfig } from './support/kubeconfig.ts';
import { literalServer } from './support/literal-server.ts';
import { obstacleOf, open } from './support/open.ts';

const aks = { subscription: PLACE.subscription, resourceGroup: PLACE.resourceGroup, name: PLACE.cluster };
const BY_AKS: ClusterSettings = { name: 'azure-prod', connection: { by: 'aks' }, aks };

async function openOn(world: World, cluster = BY_AKS) {
  const served = await serveWorld(world);
  onTestFinished(() => served.close());
  return { served, opened: open({ clusters: [cluster] }, served.environment) };
}

it('a cluster is reached by its place alone, with a token made in this process', async () => {
  const { served, opened } = await openOn(azureWorld());
  expect(await opened.kubernetes('azure-prod').serviceAccount('shop', 'checkout')).toMatchObject({
    metadata: { name: 'checkout' },
  });
  const asked = served.requests.filter(({ server }) => server === 'azure').map(({ action }) => action);
  expect(asked).toEqual(['Microsoft.ContainerService/managedClusters/read', CLUSTER_USER_ACTION]);
  expect(served.requests.filter(({ violation }) => violation !== undefined)).toEqual([]);
});

it('without the action that hands out the address, it says which is missing', async () => {
  const { opened } = await openOn(azureWorld([CLUSTER_USER_ACTION]));
  expect(await obstacleOf(opened.kubernetes('azure-prod').pod('shop', 'x'))).toEqual({
    kind: 'forbidden',
    permission: { provider: 'azure', action: CLUSTER_USER_ACTION, scope: CLUSTER_ID },
  });
});

it.each([
  ['takes no Entra ID tokens', ['properties', 'aadProfile'], undefined, /takes no Entra ID tokens/],
  ['is stopped', ['properties', 'powerState', 'code'], 'Stopped', /is stopped/],
])('a cluster that %s is told so', async (_what, path, value, why) => {
  const world = changeArm(azureWorld(), CLUSTER_ID, one => put(one, path, value));
  const { opened } = await openOn(world);
  expect(await obstacleOf(opened.kubernetes('azure-prod').pod('shop', 'x'))).toMatchObject({
    why: expect.stringMatching(why),
  });
});

it('a cluster that is not there is told with where it was sought', async () => {
  const { opened } = await openOn(azureWorld(), { ...BY_AKS, aks: { ...aks, name: 'gone' } });
  expect(await obstacleOf(opened.kubernetes('azure-prod').pod('shop', 'x'))).toMatchObject({
    why: expect.stringContaining('has no AKS cluster gone'),
  });
});

it('where a kubeconfig would run kubelogin, the bot’s own token goes instead', async () => {
  const { origin, seen } = await literalServer(() => ({
    body: '{"apiVersion":"v1","kind":"Pod","metadata":{}}',
  }));
  const exec = { apiVersion: 'client.authentication.k8s.io/v1beta1', command: 'kubelogin' };
  const connection = { by: 'kubeconfig-text', text: kubeconfig(origin, { user: { exec } }) } as const;
  const clusters = [{ name: 'azure-prod', connection, aks }];
  const opened = open({ clusters }, { AZURE_ACCESS_TOKEN: 'entra-5c1d' });
  await opened.kubernetes('azure-prod').pod('shop', 'x');
  expect(seen[0]?.headers.authorization).toBe('Bearer entra-5c1d');
});

it('a kubeconfig with credentials of its own keeps them', async () => {
  const { origin, seen } = await literalServer(() => ({
    body: '{"apiVersion":"v1","kind":"Pod","metadata":{}}',
  }));
  const connection = { by: 'kubeconfig-text', text: kubeconfig(origin) } as const;
  const opened = open(
    { clusters: [{ name: 'azure-prod', connection, aks }] },
    { AZURE_ACCESS_TOKEN: 'entra-5c1d' },
  );
  await opened.kubernetes('azure-prod').pod('shop', 'x');
  expect(seen[0]?.headers.authorization).not.toContain('entra-5c1d');
});

it('the doctor learns which actions the bot’s roles lack where the cluster lives', async () => {
  const { opened } = await openOn(azureWorld(['Microsoft.Insights/eventtypes/values/read']));
  const asked = ['Microsoft.Insights/eventtypes/values/read', CLUSTER_USER_ACTION];
  const { grants } = await opened.probeAks('azure-prod', aks, asked);
  expect(grants.map(({ permission, allowed }) => [permission, allowed])).toEqual([
    [expect.objectContaining({ action: CLUSTER_USER_ACTION }), { status: 'known', value: true }],
    [expect.objectContaining({ action: asked[0] }), { status: 'known', value: false }],
  ]);
});

it('the doctor learns whether the subscription can be seen at all', async () => {
  const { opened } = await openOn(azureWorld());
  expect(await opened.probeSubscription(PLACE.subscription)).toMatchObject({
    name: { status: 'known', value: 'Shop' },
  });
  expect(await opened.probeSubscription('11111111-2222-4333-8444-555555555555')).toMatchObject({
    name: { status: 'unknown', obstacle: { kind: 'not-configured' } },
  });
});
