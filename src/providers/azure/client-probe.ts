import { probed, type SubscriptionProbe } from '../probe.ts';
import { subscriptionId } from './client-ids.ts';
import type { ArmSession } from './client-session.ts';
import { textAt } from './json.ts';

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
