import { awsId } from '../naming.ts';

/** One of the clusters of the healthy world, and where it stands. */
export interface Site {
  readonly account: string;
  readonly region: string;
  readonly cluster: string;
  /** Second number of its addresses: `10.N.0.0/16`. */
  readonly network: number;
  readonly nodes: number;
  /** The role of `shop/checkout`. */
  readonly checkoutRole: string;
}

/** Production: three nodes, `10.0.0.0/16`. */
export const PROD: Site = {
  account: '111122223333',
  region: 'eu-west-1',
  cluster: 'prod-eu',
  network: 0,
  nodes: 3,
  checkoutRole: 'checkout-s3',
};

/** Staging, with a service account of the same name: one node, `10.1.0.0/16`. */
export const STAGING: Site = {
  ...PROD,
  cluster: 'staging-eu',
  network: 1,
  nodes: 1,
  checkoutRole: 'checkout-s3-staging',
};

/** The id of a part of a site: `idAt(PROD, 'subnet', 'private-a')`. */
export function idAt({ cluster }: Site, prefix: string, name = 'main'): string {
  return awsId(prefix, cluster, name);
}

/** The zones of a site's two halves. */
export function zoneOf({ region }: Site, half: 'a' | 'b'): string {
  return `${region}${half}`;
}

/** Address of a node by its place in the row. */
export function nodeAddress({ network }: Site, index: number): string {
  return `10.${network}.${index % 2 === 0 ? 1 : 33}.${21 + index}`;
}

/** The half of the site in which a node stands. */
export function halfOf(index: number): 'a' | 'b' {
  return index % 2 === 0 ? 'a' : 'b';
}
