import { describe, expect, it, onTestFinished } from 'vitest';
import {
  dockerHub,
  gitHubRegistry,
  publicRepository,
  quay,
  withRegistries,
} from '../../simulator/builders/registries.ts';
import type { FaultEffect } from '../../simulator/loopback/faults.ts';
import { serveWorld } from '../../simulator/serve-world.ts';
import type { RegistryWorld } from '../../simulator/world.ts';
import { settingsFor } from '../../src/local/demo-world.ts';
import { obstacleOf, open } from './support/open.ts';
import { contractWorld } from './support/world.ts';

const TOOL = publicRepository('acme/tool', { '1.0': ['amd64'], '1.1': ['amd64', 'arm64'] });
const REPOSITORIES = { 'acme/tool': TOOL, 'acme/secret': { ...TOOL, isPrivate: true } };
const OPEN: RegistryWorld = { repositories: REPOSITORIES };

async function opened(registries: Readonly<Record<string, RegistryWorld>>) {
  const world = withRegistries(contractWorld(), registries);
  const served = await serveWorld(world);
  onTestFinished(() => served.close());
  return { served, world, ...open(settingsFor(world, served), served.environment) };
}

describe.each([
  ['docker.io', dockerHub(REPOSITORIES)],
  ['ghcr.io', gitHubRegistry(REPOSITORIES)],
  ['quay.io', quay(REPOSITORIES)],
  ['registry.k8s.io', OPEN],
])('%s, as it answers everybody', (host, registry) => {
  it('gives the manifest of a tag and of a digest', async () => {
    const { registry: port } = await opened({ [host]: registry });
    for (const reference of ['1.1', TOOL.tags['1.1'] ?? '']) {
      const answer = await port.anonymousManifest(host, 'acme/tool', reference);
      expect(answer).toEqual({ is: 'found', text: JSON.stringify(TOOL.manifests[TOOL.tags['1.1'] ?? '']) });
    }
  });

  it('lacks a tag that is not there, and lists those that are', async () => {
    const { registry: port } = await opened({ [host]: registry });
    expect(await port.anonymousManifest(host, 'acme/tool', '2.0')).toEqual({ is: 'absent' });
    expect(await port.anonymousTags(host, 'acme/tool')).toEqual({ items: ['1.0', '1.1'], complete: true });
  });

  it('does not say whether a private repository is there', async () => {
    const { registry: port } = await opened({ [host]: registry });
    expect(await port.anonymousManifest(host, 'acme/secret', '1.0')).toEqual({ is: 'login-needed' });
    expect(await port.anonymousTags(host, 'acme/secret')).toBeUndefined();
    const unknown = await port.anonymousManifest(host, 'acme/nothing', '1.0');
    expect(unknown).toEqual({ is: host === 'registry.k8s.io' ? 'absent' : 'login-needed' });
  });

  it.each<FaultEffect>([
    { kind: 'fail', status: 503 },
    { kind: 'throttle' },
    { kind: 'drop' },
    { kind: 'truncate' },
    { kind: 'malformed' },
    { kind: 'login-page' },
  ])('is out of reach when its answers $kind', async effect => {
    const { registry: port, served } = await opened({ [host]: registry });
    served.faults.inject({ server: 'registry', target: host, action: 'manifest', effect });
    const obstacle = await obstacleOf(port.anonymousManifest(host, 'acme/tool', '1.1'));
    expect(obstacle).toMatchObject({ kind: 'unreachable', target: expect.stringContaining(host) });
  });
});

it('a registry that has counted enough is an obstacle', async () => {
  const { registry: port } = await opened({ 'docker.io': { ...dockerHub(REPOSITORIES), isLimited: true } });
  expect(await obstacleOf(port.anonymousManifest('docker.io', 'acme/tool', '1.1'))).toMatchObject({
    why: expect.stringContaining('429'),
  });
});

it('a registry that the first world did not have is not served later', async () => {
  const { served, world } = await opened({ 'docker.io': dockerHub({}) });
  expect(() => served.replace(withRegistries(world, { 'ghcr.io': gitHubRegistry({}) }))).toThrow('"ghcr.io"');
});
