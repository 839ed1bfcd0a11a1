import { type AksProbe, probed, type SubscriptionProbe } from '../probe.ts';
import type { AksPlace } from '../settings.ts';
import { groupId, subscriptionId } from './client-ids.ts';
import { listed } from './client-listing.ts';
import type { ArmSession } from './client-session.ts';
import { textAt, textsAt } from './json.ts';
import { coversAction } from './permissions.ts';

/** Asks whether the bot sees a subscription; any role in it is enough. */
export async function probeSubscription(
  subscription: string,
  session: ArmSession,
): Promise<SubscriptionProbe> {
  const scope = subscriptionId({ subscription });
  const action = 'Microsoft.Resources/subscriptions/read';
  const named = session
    .ask({ path: `${scope}?api-version=2022-12-01`, action, scope })
    .then(body => textAt(body, 'displayName') ?? subscription);
  return { subscription, name: await probed(named) };
}

const MOST_ROLES = 100;

/** Asks which of the actions the bot's roles allow where a cluster lives; whoever has any role may ask that. */
export async function probeAks(
  cluster: string,
  { subscription, resourceGroup }: AksPlace,
  actions: readonly string[],
  session: ArmSession,
): Promise<AksProbe> {
  const scope = groupId({ subscription }, resourceGroup);
  const path = `${scope}/providers/Microsoft.Authorization/permissions?api-version=2022-04-01`;
  const action = 'Microsoft.Authorization/permissions/read';
  const roles = await probed(
    listed(session, { path, action, scope }, MOST_ROLES, role => ({
      actions: textsAt(role, 'actions'),
      notActions: textsAt(role, 'notActions'),
    })),
  );
  const grants = [...new Set(actions)].sort().map(wanted => ({
    permission: { provider: 'azure', action: wanted, scope } as const,
    allowed:
      roles.status === 'unknown'
        ? roles
        : ({
            status: 'known',
            value: roles.value.items.some(
              one => coversAction(one.actions, wanted) && !coversAction(one.notActions, wanted),
            ),
          } as const),
  }));
  return { cluster, grants };
}
