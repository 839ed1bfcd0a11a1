import type { Proof } from './prove.ts';

/** One role that the cluster admits: an entry of aws-auth, or an access entry. */
export interface Admission {
  readonly username: string;
  readonly groups: readonly string[];
}

/** A change by which a cluster is to admit a role as that of nodes. */
export interface MappingChange {
  /** Principals that are workloads, or people, and may take on the role: they would become nodes. */
  readonly workloads: readonly string[];
  /** Whether EC2 instances may take on the role. */
  readonly byInstances: boolean;
  /** As what the cluster admits the role now; absent where it does not. */
  readonly now?: Admission;
  /** Whether every other entry stays as it is. */
  readonly keepsOthers: boolean;
}

const OF_NODES = /^(?:system:(?:bootstrappers|nodes)|eks:kube-proxy-windows)$/;

/**
 * Proves that a mapping admits nodes and nobody else, and takes nothing from who was admitted: only instances may take on
 * the role, and whatever it is admitted as today is no more than a node.
 */
export function proveMapping({ workloads, byInstances, now, keepsOthers }: MappingChange): Proof {
  if (workloads.length > 0)
    return fails(
      `its role is not that of nodes: ${workloads.join(', ')} may assume it, and would become nodes`,
    );
  if (!byInstances) return fails('EC2 may not assume its role, so it is not that of nodes');
  const more = now?.groups.filter(group => !OF_NODES.test(group)) ?? [];
  if (more.length > 0) return fails(`the role is in use as more than a node: ${more.join(', ')}`);
  if (!keepsOthers) return fails('it would change other entries');
  return { holds: true };
}

const fails = (because: string): Proof => ({ holds: false, because });
