import {
  federatedCredential,
  resourceProvider,
  roleAssignment,
} from '../../builders/aks/account-resources.ts';
import { armUnder, findArm, withArm } from '../../builders/aks/change-arm.ts';
import { identityIdOf, subscriptionIdOf } from '../../builders/aks/site.ts';
import { put } from '../../builders/change.ts';
import { textAt } from '../../fields.ts';
import type { World } from '../../world.ts';
import { flagOf, hasFlag } from '../arguments.ts';
import { CommandFailed, changed } from '../session.ts';
import { type AzCall, type AzVerb, changedArm, needed } from './call.ts';

/** What the Azure CLI changes about subscriptions, roles and identities. */
export const ACCOUNT_VERBS: Readonly<Record<string, AzVerb>> = {
  'provider register': call => {
    const state = hasFlag(call.args, 'wait') ? 'Registered' : 'Registering';
    const site = siteOf(call);
    // Here alone -n is short for --namespace.
    const namespace = flagOf(call.args, 'name') || needed(call, 'namespace');
    return changed(call.session, withArm(call.session.world, resourceProvider(site, namespace, state)));
  },
  'role assignment create': call => {
    const { world, now } = call.session;
    const role = needed(call, 'role');
    const scope = needed(call, 'scope');
    if (!knowsRole(world, call, role)) throw new CommandFailed(`Role '${role}' doesn't exist.`);
    const made = roleAssignment(
      call,
      {
        principal: flagOf(call.args, 'assignee-object-id') || needed(call, 'assignee'),
        role,
        scope,
        minutesAgo: 0,
      },
      now,
    );
    return changed(call.session, withArm(world, made));
  },
  'identity federated-credential create': call => credential(call, false),
  'identity federated-credential update': call => credential(call, true),
  'resource wait': call =>
    changed(
      call.session,
      changedArm(call.session.world, needed(call, 'ids'), one =>
        put(one, ['properties', 'provisioningState'], 'Succeeded'),
      ),
    ),
  // Whoever is told to sign in again has waited before: roles given just now are an hour old.
  login: call => changed(call.session, aged(call.session.world)),
};

function siteOf({ subscription }: AzCall) {
  return {
    subscription,
    tenant: '',
    resourceGroup: '',
    cluster: '',
    location: 'westeurope',
    nodes: 0,
    identity: '',
  };
}

function knowsRole(world: World, { subscription }: AzCall, role: string): boolean {
  const start = `${subscriptionIdOf({ subscription })}/providers/Microsoft.Authorization/roleDefinitions/`;
  return armUnder(world, start).some(one => textAt(one, 'properties', 'roleName') === role);
}

function credential(call: AzCall, mustExist: boolean) {
  const { world } = call.session;
  const identity = identityIdOf(
    { ...siteOf(call), resourceGroup: needed(call, 'resource-group') },
    needed(call, 'identity-name'),
  );
  if (findArm(world, identity) === undefined)
    throw new CommandFailed(`(ResourceNotFound) The Resource '${identity}' was not found.`);
  const made = federatedCredential(identity, {
    name: needed(call, 'name'),
    issuer: needed(call, 'issuer'),
    subject: needed(call, 'subject'),
    audiences: [flagOf(call.args, 'audiences') || 'api://AzureADTokenExchange'],
  });
  const exists = findArm(world, String(made.id)) !== undefined;
  if (exists !== mustExist)
    throw new CommandFailed(
      `the federated credential ${String(made.name)} ${exists ? 'exists already' : 'does not exist'}`,
    );
  return changed(call.session, withArm(world, made));
}

const HOUR_MS = 3_600_000;

function aged(world: World): World {
  const assignments = armUnder(world, '/subscriptions/').filter(
    one => textAt(one, 'type') === 'Microsoft.Authorization/roleAssignments',
  );
  return assignments.reduce((so, one) => {
    const since = new Date(Date.parse(textAt(one, 'properties', 'createdOn')) - HOUR_MS).toISOString();
    return withArm(so, put(one, ['properties', 'createdOn'], since));
  }, world);
}
