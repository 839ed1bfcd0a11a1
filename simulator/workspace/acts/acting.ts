import type { Announcing } from '../events/announce.ts';
import type { EventDelivery } from '../events/event-delivery.ts';
import type { Tickets } from '../events/tickets.ts';
import type { AppOptions, DemoAction } from '../options.ts';
import type { Store } from '../store.ts';
import type { Channel, Person, Wire } from '../types.ts';

/** What people's acts work with. */
export interface Acting {
  readonly store: Store;
  readonly courier: EventDelivery;
  readonly tickets: Tickets;
  readonly announcing: Announcing;
  readonly app: Required<AppOptions>;
  readonly base: () => string;
  readonly random: (length: number) => string;
  readonly now: () => number;
  /** The modal that is open, by its id. */
  readonly views: Map<string, Wire>;
  /** Hears what people say before the app does. */
  readonly onSaid: (text: string) => void;
  /** What can be done outside Slack, if anything. */
  readonly deed: DemoAction | undefined;
}

/** The channel by id or name; acting where there is none is a mistake of the caller. */
export function channelFor({ store }: Acting, reference: string): Channel {
  const channel = store.channel(reference);
  if (!channel) throw new Error(`There is no channel ${reference} in this workspace; channels() lists them.`);
  return channel;
}

/** The person by id or name; who sits in front of the page when absent. */
export function personFor({ store }: Acting, reference: string | undefined): Person {
  const wanted = reference ?? store.identity.me;
  const person = store.people.find(each => each.id === wanted || each.name === wanted);
  if (!person) throw new Error(`There is nobody called ${wanted} in this workspace; people() lists them.`);
  return person;
}

/** The fields that tell an interactive payload's team and app. */
export function interactionFrame(acting: Acting, person: Person): Wire {
  const { team, app } = acting.store.identity;
  return {
    token: 'unused',
    api_app_id: app.id,
    team: { id: team.id, domain: team.domain },
    enterprise: null,
    is_enterprise_install: false,
    user: { id: person.id, username: person.name, name: person.name, team_id: team.id },
    trigger_id: acting.tickets.trigger(),
  };
}
