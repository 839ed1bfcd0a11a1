import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSettings, type Sources } from '../../src/config/load-settings.ts';
import type { ProviderSettings } from '../../src/providers/settings.ts';

const example = fileURLToPath(new URL('../../config.example.yaml', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'paramedic-config-'));
});
afterAll(() => rm(folder, { recursive: true }));

const sources = (more: Partial<Sources>): Sources => ({
  environment: {},
  folder,
  builtInKinds: new Set(),
  ...more,
});

describe('the place of the configuration', () => {
  it('is nowhere by default, and then everything is default', async () => {
    const { settings, file } = await loadSettings(sources({}));
    expect(file).toBeUndefined();
    expect(settings).toMatchObject({ clusters: [], dataFolder: join(folder, 'data') });
  });

  it('is the command line before the environment before paramedic.yaml', async () => {
    const here = join(folder, 'here');
    await mkdir(here);
    const write = (name: string) => writeFile(join(here, name), `dataFolder: of-${name}\n`);
    await Promise.all(['paramedic.yaml', 'env.yaml', 'arg.yaml'].map(write));
    const dataFolder = async (more: Partial<Sources>) =>
      (await loadSettings(sources({ folder: here, ...more }))).settings.dataFolder;
    expect(await dataFolder({})).toBe(join(here, 'of-paramedic.yaml'));
    expect(await dataFolder({ environment: { configPath: 'env.yaml' } })).toBe(join(here, 'of-env.yaml'));
    expect(await dataFolder({ environment: { configPath: 'env.yaml' }, path: 'arg.yaml' })).toBe(
      join(here, 'of-arg.yaml'),
    );
  });

  it('must exist when it was named', async () => {
    await expect(loadSettings(sources({ path: 'none.yaml' }))).rejects.toThrow(
      `${folder}/none.yaml cannot be used, one thing is wrong:\n  there is no such file: give the path`,
    );
    await expect(loadSettings(sources({ path: '.' }))).rejects.toThrow('it cannot be read (EISDIR)');
  });
});

describe('config.example.yaml', () => {
  it('loads, with paths made absolute and connections made explicit', async () => {
    const { settings } = await loadSettings(sources({ path: example, environment: { home: '/home/me' } }));
    expect(settings.clusters.map(({ name, connection }) => [name, connection])).toEqual([
      ['prod', { by: 'kubeconfig', path: '/home/me/.kube/config', context: 'prod-readonly' }],
      ['staging', { by: 'eks' }],
      ['tools', { by: 'in-cluster' }],
      ['azure-prod', { by: 'kubeconfig', context: 'azure-prod' }],
    ]);
    expect(settings.clusters[0]?.eks).toEqual({ name: 'prod', region: 'eu-west-1', account: '111122223333' });
    expect(settings.access[0]).toEqual({
      users: [],
      groups: ['S012ONCALL'],
      channels: [],
      clusters: [],
      namespaces: ['*'],
      cluster: true,
      accounts: ['*'],
    });
  });

  it('gives the providers what they ask for', async () => {
    const { settings } = await loadSettings(sources({ path: example }));
    const forProviders: ProviderSettings = settings;
    expect(forProviders.accounts).toHaveLength(2);
  });

  it('shows every key there is', async () => {
    const { settings } = await loadSettings(sources({ path: example }));
    const { settings: defaults } = await loadSettings(sources({}));
    expect(Object.keys(settings).toSorted()).toEqual([...Object.keys(defaults), 'azure'].toSorted());
  });
});
