import type { Acting } from '../acts/acting.ts';
import { runCommand } from '../acts/command.ts';
import { press, useShortcut } from '../acts/press.ts';
import { say } from '../acts/say.ts';
import { closeView, pressInHome, submitView, type ViewState } from '../acts/view.ts';
import { announceHomeOpened } from '../events/announce.ts';
import type { Receipt } from '../events/transport.ts';
import { isObject } from '../http.ts';
import type { Wire } from '../types.ts';
import { textOf } from '../web-api/method.ts';

/** What the page asks for, by the last part of its address; answers with a sentence when it went wrong. */
export async function actForPage(
  acting: Acting,
  act: string,
  input: Wire,
  homes: ReadonlyMap<string, Wire>,
): Promise<Wire | undefined> {
  const text = (name: string) => textOf(input, name) ?? '';
  const optional = (name: string) => (textOf(input, name) ? { [name]: text(name) } : {});
  switch (act) {
    case 'say': {
      const said = say(acting, { channel: text('channel'), text: text('text'), ...optional('threadTs') });
      return { ok: true, ts: said.ts };
    }
    case 'command':
      return done(await runCommand(acting, { channel: text('channel'), text: text('text') }));
    case 'press': {
      const where = { actionId: text('actionId'), blockId: text('blockId'), ...optional('value') };
      const home = homes.get(acting.store.identity.me);
      return done(
        text('ts') === '' && home
          ? await pressInHome(acting, home, where)
          : await press(acting, { channel: text('channel'), ts: text('ts'), ...where }),
      );
    }
    case 'shortcut':
      return done(
        await useShortcut(acting, {
          channel: text('channel'),
          ts: text('ts'),
          callbackId: text('callbackId'),
        }),
      );
    case 'submit':
      return done(await submitView(acting, { viewId: text('viewId'), values: valuesOf(input.values) }));
    case 'close':
      closeView(acting, text('viewId'));
      return { ok: true };
    case 'deed':
      return acting.deed && { ok: true, sentence: await acting.deed.act() };
    case 'open-home':
      announceHomeOpened(
        acting.announcing,
        acting.store.identity.me,
        text('tab') === 'home' ? 'home' : 'messages',
      );
      return { ok: true };
    default:
      return undefined;
  }
}

const done = (receipt: Receipt): Wire =>
  receipt.acknowledged ? { ok: true } : { ok: false, sentence: sentenceOf(receipt.reason) };

const sentenceOf = (reason: string): string =>
  reason === 'no_connection' || reason === 'connection_failed'
    ? 'The app is not connected yet; try again in a moment.'
    : 'The app did not answer in time; try again.';

function valuesOf(value: unknown): ViewState {
  if (!isObject(value)) return {};
  return Object.fromEntries(
    Object.entries(value).map(([block, actions]) => [
      block,
      isObject(actions)
        ? Object.fromEntries(
            Object.entries(actions).filter((entry): entry is [string, Wire] => isObject(entry[1])),
          )
        : {},
    ]),
  );
}
