import { completeBlocks } from '../blocks/complete.ts';
import { validateViewBlocks } from '../blocks/validate.ts';
import type { Wire } from '../types.ts';
import {
  type Answer,
  type Args,
  type Desk,
  type Method,
  objectOf,
  type Refusal,
  refuse,
  textOf,
} from './method.ts';

/** Modals and the app's home. */
export const viewMethods: Readonly<Record<string, Method>> = {
  'views.open': { scopes: [], token: 'bot', run: open },
  'views.update': { scopes: [], token: 'bot', run: update },
  'views.publish': { scopes: [], token: 'bot', run: publish },
};

function open(args: Args, desk: Desk): Answer {
  const unusable = desk.useTrigger(textOf(args, 'trigger_id') ?? '');
  if (unusable) return refuse(unusable);
  const view = viewOf(args, desk, 'modal');
  if (isRefusal(view)) return view;
  desk.views.set(String(view.id), view);
  desk.store.announce({ type: 'modal', user: desk.store.identity.me, view });
  return { ok: true, view };
}

function update(args: Args, desk: Desk): Answer {
  const externalId = textOf(args, 'external_id');
  const id =
    textOf(args, 'view_id') ??
    [...desk.views.values()].find(view => externalId && view.external_id === externalId)?.id;
  const open = desk.views.get(String(id));
  if (!open) return refuse('not_found');
  if (textOf(args, 'hash') && textOf(args, 'hash') !== open.hash) return refuse('hash_conflict');
  const view = viewOf(args, desk, 'modal', String(open.id));
  if (isRefusal(view)) return view;
  desk.views.set(String(view.id), view);
  desk.store.announce({ type: 'modal', user: desk.store.identity.me, view });
  return { ok: true, view };
}

function publish(args: Args, desk: Desk): Answer {
  const user = textOf(args, 'user_id');
  if (!user || !desk.store.people.some(person => person.id === user)) return refuse('user_not_found');
  const view = viewOf(args, desk, 'home');
  if (isRefusal(view)) return view;
  desk.store.announce({ type: 'home', user, view });
  return { ok: true, view };
}

const isRefusal = (value: Wire): value is Refusal => value.ok === false;

function viewOf(
  args: Args,
  desk: Desk,
  type: 'modal' | 'home',
  id = `V0${desk.random(9).toUpperCase()}`,
): Wire {
  const given = objectOf(args, 'view');
  if (given?.type !== type) return invalid([`missing or wrong field: type [json-pointer:/view/type]`]);
  const title = objectOf(given, 'title');
  if (type === 'modal' && (textOf(title ?? {}, 'text')?.length ?? 25) > 24)
    return invalid(['must be less than 25 characters [json-pointer:/view/title/text]']);
  const verdict = validateViewBlocks(given.blocks);
  if (!verdict.ok) return invalid(verdict.errors);
  const { team, app, bot } = desk.store.identity;
  return {
    callback_id: '',
    private_metadata: '',
    external_id: '',
    ...given,
    blocks: completeBlocks(verdict.blocks, desk.random),
    id,
    team_id: team.id,
    app_id: app.id,
    bot_id: bot.id,
    hash: `${Math.floor(desk.now() / 1000)}.${desk.random(8)}`,
    root_view_id: id,
    previous_view_id: null,
    state: { values: {} },
  };
}

const invalid = (errors: readonly string[]): Refusal =>
  refuse('invalid_arguments', {
    response_metadata: { messages: errors.map(error => `[ERROR] ${error}`) },
  });
