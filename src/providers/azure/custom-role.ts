import { AZURE_ACTIONS, CLUSTER_USER_ACTION } from './permissions.ts';
import type { AzurePort } from './port.ts';

/** A custom role as `az role definition create --role-definition` takes it. */
export interface CustomRole {
  readonly Name: string;
  readonly IsCustom: true;
  readonly Description: string;
  readonly Actions: readonly string[];
  readonly NotActions: readonly string[];
  readonly DataActions: readonly string[];
  readonly NotDataActions: readonly string[];
  readonly AssignableScopes: readonly string[];
}

/** What may be chosen about the role. */
export interface RoleChoice {
  /** Ids of the subscriptions in which the role may be given; a placeholder when there are none. */
  readonly subscriptions: readonly string[];
  /** Whether clusters are to be reached by their place at AKS alone. */
  readonly clusterUser: boolean;
}

const READS = 'Lets Paramedic read what its checks look at. Every action is a read.';
const CLUSTER_USER =
  'Lets Paramedic read what its checks look at. Every action is a read but listClusterUserCredential/action: it gives the address and certificate of clusters that are configured without a kubeconfig, of which nothing else is used.';

/** The least custom role that lets these methods of the port be used. Source: https://learn.microsoft.com/azure/role-based-access-control/custom-roles */
export function customRoleFor(methods: readonly (keyof AzurePort)[], choice: RoleChoice): CustomRole {
  const actions = methods.flatMap(method => AZURE_ACTIONS[method]);
  const cluster = choice.clusterUser ? [...AZURE_ACTIONS.managedCluster, CLUSTER_USER_ACTION] : [];
  const ids =
    choice.subscriptions.length > 0 ? choice.subscriptions : ['00000000-0000-0000-0000-000000000000'];
  return {
    Name: 'Paramedic reader',
    IsCustom: true,
    Description: choice.clusterUser ? CLUSTER_USER : READS,
    Actions: [...new Set([...actions, ...cluster])].sort(),
    NotActions: [],
    DataActions: [],
    NotDataActions: [],
    AssignableScopes: [...new Set(ids)].map(id => `/subscriptions/${id}`),
  };
}
