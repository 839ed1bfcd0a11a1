import { changeArm, findArm } from '../../builders/aks/change-arm.ts';
import { clusterIdOf } from '../../builders/aks/site.ts';
import type { Resource, World } from '../../world.ts';
import { type Arguments, flagOf } from '../arguments.ts';
import { CommandFailed, type Ran, type Session } from '../session.ts';

/** One command of the Azure CLI after its verb. */
export interface AzCall {
  readonly args: Arguments;
  readonly session: Session;
  readonly subscription: string;
}

/** A command of the Azure CLI that changes something. */
export type AzVerb = (call: AzCall) => Ran;

/** A flag that the command cannot do without. */
export function needed({ args }: AzCall, flag: string): string {
  const value = flagOf(args, flag);
  if (value !== '') return value;
  throw new CommandFailed(`the following arguments are required: --${flag}`);
}

/** Where the AKS cluster of a command is, which must exist; `flag` is the one that names it. */
export function clusterOf(call: AzCall, flag = 'name') {
  const place = {
    subscription: call.subscription,
    resourceGroup: needed(call, 'resource-group'),
    cluster: needed(call, flag),
  };
  const id = clusterIdOf({ ...place, tenant: '', location: '', nodes: 0, identity: '' });
  const resource = findArm(call.session.world, id);
  const [served] =
    Object.entries(call.session.world.clusters).find(
      ([, { aks }]) => aks?.name === place.cluster && aks.resourceGroup === place.resourceGroup,
    ) ?? [];
  if (resource === undefined || served === undefined) {
    throw new CommandFailed(
      `(ResourceNotFound) The Resource 'Microsoft.ContainerService/managedClusters/${place.cluster}' under resource group '${place.resourceGroup}' was not found.`,
    );
  }
  return { ...place, id, resource, served };
}

/** The world with a resource changed; one that is not there fails as the CLI would. */
export function changedArm(world: World, id: string, change: (resource: Resource) => Resource): World {
  if (findArm(world, id) === undefined)
    throw new CommandFailed(`(ResourceNotFound) The Resource '${id}' was not found.`);
  return changeArm(world, id, change);
}
