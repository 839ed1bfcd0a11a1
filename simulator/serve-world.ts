import { armSpeaker } from './arm-server/speaker.ts';
import { createKeys } from './aws-server/keys.ts';
import { awsSpeaker } from './aws-server/speaker.ts';
import { KINDS } from './kubernetes-server/kinds.ts';
import { kubeconfigOf, userKubeconfigOf } from './kubernetes-server/kubeconfigs.ts';
import { unservedIn } from './kubernetes-server/objects.ts';
import { kubernetesSpeaker } from './kubernetes-server/speaker.ts';
import { createFaults, type Faults } from './loopback/faults.ts';
import { listen, type Shared } from './loopback/listen.ts';
import type { LoggedRequest } from './loopback/message.ts';
import { listenAsRegistries } from './registry-server/listen-as-registries.ts';
import type { World } from './world.ts';

/** A world that listens on loopback ports. */
export interface ServedWorld {
  /** YAML of a kubeconfig with one context a cluster, named as in the world. */
  readonly kubeconfig: string;
  /** Where every AWS service of the world answers. */
  readonly awsEndpoint: string;
  /** Where the resource manager of the world's Azure subscriptions answers. */
  readonly armEndpoint: string;
  /** Where each public registry of the world answers, by the host that images name. */
  readonly registryMirrors: Readonly<Record<string, string>>;
  /** What the cloud clients must find in their environment. */
  readonly environment: Readonly<Record<string, string>>;
  /** Serves another state from now on; its clusters and registries must be among the first world's. */
  replace(world: World): void;
  readonly faults: Faults;
  /** Every request since the start, oldest first. */
  readonly requests: readonly LoggedRequest[];
  close(): Promise<void>;
}

/** What may be chosen about how a world is served. */
export interface ServeOptions {
  /** Account of the bot's own credentials; the world's first when absent. */
  readonly baseAccount?: string;
  readonly region?: string;
  /** Most items on a page of AWS or Azure, to make clients turn pages. */
  readonly pageSize?: number;
  readonly now?: () => Date;
}

// The key that AWS documents as an example: no scanner takes it for a leak.
const ACCESS_KEY = 'AKIAIOSFODNN7EXAMPLE';
const TOKEN = 'paramedic-demo-token';
const IDENTITY = '5f1d3c7a-0d7e-4f5f-9a43-2f6a4c0b9e11';
const USER = 'system:serviceaccount:paramedic:paramedic';

/** Serves a world over the real protocols on free ports of 127.0.0.1. */
export async function serveWorld(world: World, options: ServeOptions = {}): Promise<ServedWorld> {
  let current = checked(world, world);
  const faults = createFaults();
  const requests: LoggedRequest[] = [];
  const shared = { faults, log: (request: LoggedRequest) => requests.push(request) };
  const baseAccount = options.baseAccount ?? Object.keys(world.accounts)[0] ?? '000000000000';
  const keys = createKeys(ACCESS_KEY, baseAccount);
  const now = options.now ?? (() => new Date());
  const aws = awsSpeaker(() => current, { keys, pageSize: options.pageSize ?? 1000, now });
  const awsListening = await listen(aws, shared);
  const clusters = await listenAsClusters(world, () => current, shared);
  const arm = await listen(
    armSpeaker(() => current, {
      token: TOKEN,
      objectId: IDENTITY,
      pageSize: options.pageSize ?? 100,
      origin: () => arm.origin,
      kubeconfigOf: name => userKubeconfigOf(name, clusters.find(one => one.name === name)?.server ?? ''),
    }),
    shared,
  );
  const registries = await listenAsRegistries(() => current, shared);
  return {
    kubeconfig: kubeconfigOf(clusters, TOKEN),
    awsEndpoint: awsListening.origin,
    armEndpoint: arm.origin,
    registryMirrors: registries.origins,
    environment: {
      ...environmentOf(awsListening.origin, options.region ?? firstRegion(world, baseAccount)),
      AZURE_RESOURCE_MANAGER_ENDPOINT: arm.origin,
      AZURE_ACCESS_TOKEN: TOKEN,
    },
    replace: next => {
      current = checked(next, world);
    },
    faults,
    requests,
    async close() {
      await Promise.all(
        [awsListening, arm, registries, ...clusters.map(({ listening }) => listening)].map(one =>
          one.close(),
        ),
      );
    },
  };
}

function listenAsClusters(first: World, world: () => World, shared: Shared) {
  return Promise.all(
    Object.keys(first.clusters).map(async name => {
      const listening = await listen(kubernetesSpeaker(name, world, { token: TOKEN, user: USER }), shared);
      return { name, server: listening.origin, listening };
    }),
  );
}

function checked(world: World, first: World): World {
  const hosts = Object.keys(world.registries ?? {}).filter(host => !(host in (first.registries ?? {})));
  const names = Object.keys(world.clusters).filter(name => !(name in first.clusters));
  const [added] = [...names, ...hosts].map(name => `"${name}"`);
  if (added !== undefined)
    throw new Error(`${added} is new and has no port: serve the world again instead of replacing it`);
  for (const [name, cluster] of Object.entries(world.clusters)) {
    const [unserved] = unservedIn(cluster, KINDS);
    if (unserved !== undefined) {
      throw new Error(
        `cluster "${name}" holds an object of "${unserved}", which the server does not know: add it to kinds.ts`,
      );
    }
  }
  return world;
}

function environmentOf(endpoint: string, region: string): Readonly<Record<string, string>> {
  return {
    AWS_ENDPOINT_URL: endpoint,
    AWS_ACCESS_KEY_ID: ACCESS_KEY,
    AWS_SECRET_ACCESS_KEY: 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY',
    AWS_REGION: region,
  };
}

function firstRegion(world: World, account: string): string {
  return Object.keys(world.accounts[account]?.regions ?? {})[0] ?? 'us-east-1';
}
