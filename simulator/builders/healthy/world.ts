import { rollOut } from '../../controllers/roll-out.ts';
import type { RegionWorld, Resource, World } from '../../world.ts';
import { clusterOf, WORKLOADS } from './cluster.ts';
import { identitiesOf } from './identities.ts';
import { regionOf } from './region.ts';
import { PROD, type Site, STAGING } from './site.ts';

type Lists = Readonly<Record<string, readonly Resource[]>>;

const DAY = 1440;

/** Two EKS clusters in one account with everything in order: the start of every incident. */
export function healthyWorld(now: Date, sites: readonly Site[] = [PROD, STAGING]): World {
  const bare: World = {
    clusters: Object.fromEntries(sites.map(site => [site.cluster, clusterOf(site, now)])),
    accounts: sites.reduce<World['accounts']>((so, site) => withSite(so, site, now), {}),
    subscriptions: {},
    withdrawn: {},
  };
  return sites.reduce((world, { cluster }) => withPods(world, cluster, now), bare);
}

function withPods(world: World, cluster: string, now: Date): World {
  return WORKLOADS.reduce(
    (so, workload) => rollOut(so, cluster, { ...workload, minutesAgo: 3 * DAY }, now),
    world,
  );
}

function withSite(accounts: World['accounts'], site: Site, now: Date): World['accounts'] {
  const { account, region } = site;
  const before = accounts[account];
  const iam = joined(before?.iam ?? {}, identitiesOf(site));
  const regions = {
    ...before?.regions,
    [region]: joinedRegion(before?.regions[region] ?? {}, regionOf(site, now)),
  };
  return { ...accounts, [account]: { iam, regions } };
}

function joinedRegion(one: RegionWorld, other: RegionWorld): RegionWorld {
  const services = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    services.map(service => [service, joined(one[service] ?? {}, other[service] ?? {})]),
  );
}

// Both sites pull from the same repository, so equal resources are kept once.
function joined(one: Lists, other: Lists): Lists {
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return Object.fromEntries(
    names.map(name => [name, unique([...(one[name] ?? []), ...(other[name] ?? [])])]),
  );
}

function unique(resources: readonly Resource[]): readonly Resource[] {
  const seen = new Map(resources.map(resource => [JSON.stringify(resource), resource]));
  return [...seen.values()];
}
