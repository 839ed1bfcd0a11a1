import { Obstruction } from '../domain/obstruction.ts';
import type { Obstacle, Permission } from '../domain/outcome.ts';

/** What was learned, or why nothing was. */
export type Probed<T> =
  | { readonly status: 'known'; readonly value: T }
  | { readonly status: 'unknown'; readonly obstacle: Obstacle };

/** How the bot stands with one cluster. */
export interface ClusterProbe {
  readonly cluster: string;
  /** The server's version, as `v1.34.1`. */
  readonly version: Probed<string>;
  /** Who the bot is there: the server's word for it, else the configuration's. */
  readonly identity: Probed<string>;
  /** Each permission that was asked about, and whether the server grants it in all namespaces. */
  readonly grants: readonly { readonly permission: Permission; readonly allowed: Probed<boolean> }[];
}

/** How the bot stands with one AWS account. */
export interface AccountProbe {
  readonly account: string;
  /** ARN of the identity that reads there. */
  readonly identity: Probed<string>;
}

/** How the bot stands with one Azure subscription. */
export interface SubscriptionProbe {
  readonly subscription: string;
  /** The subscription's name, which whoever has any role in it may read. */
  readonly name: Probed<string>;
}

/** How the bot stands with one AKS cluster at the resource manager. */
export interface AksProbe {
  readonly cluster: string;
  /** Each action that was asked about, and whether the bot's roles allow it in the cluster's resource group. */
  readonly grants: readonly { readonly permission: Permission; readonly allowed: Probed<boolean> }[];
}

/** Turns an obstruction into a value; any other error goes on. */
export async function probed<T>(work: Promise<T>): Promise<Probed<T>> {
  try {
    return { status: 'known', value: await work };
  } catch (error) {
    if (error instanceof Obstruction) return { status: 'unknown', obstacle: error.obstacle };
    throw error;
  }
}
