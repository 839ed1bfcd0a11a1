import { mangle, smarten } from '../mangle.ts';
import { typedBlocks } from '../typed-blocks.ts';
import type { Message, StoredFile } from '../types.ts';
import { mimetypeOf } from '../web-api/files.ts';
import { type Acting, channelFor, personFor } from './acting.ts';

/** Longer pastes are turned into a text snippet by Slack's composer. */
const TYPED_MAX = 12_000;

/** Something that a person says. */
export interface Saying {
  /** Id or name. */
  readonly channel: string;
  /** As typed or pasted; the workspace does to it what Slack does. */
  readonly text: string;
  /** Id or name; who sits in front of the page when absent. */
  readonly user?: string;
  readonly threadTs?: string;
  /** Whether a keyboard turned quotes and dashes into typographic ones. */
  readonly smartQuotes?: boolean;
}

/** Posts what a person typed. */
export function say(acting: Acting, saying: Saying): Message {
  const { store, random } = acting;
  acting.onSaid(saying.text);
  const channel = channelFor(acting, saying.channel);
  const person = personFor(acting, saying.user);
  const common = {
    channel: channel.id,
    user: person.id,
    clientMsgId: `${random(8)}-${random(4)}-${random(4)}-${random(4)}-${random(12)}`,
    ...(saying.threadTs ? { threadTs: saying.threadTs } : {}),
  };
  const typed = saying.smartQuotes ? smarten(saying.text) : saying.text;
  if (typed.length > TYPED_MAX)
    return store.add({
      ...common,
      text: '',
      subtype: 'file_share',
      files: [snippet(acting, typed, person.id)],
    });
  const text = mangle(typed, {
    people: store.people,
    channels: store.channels(),
    userGroups: store.userGroups,
  });
  return store.add({ ...common, text, blocks: typedBlocks(text, random(5)) });
}

function snippet({ store, random, now }: Acting, text: string, user: string): StoredFile {
  const file = {
    id: `F0${random(9).toUpperCase()}`,
    name: 'Untitled.txt',
    title: 'Untitled',
    mimetype: mimetypeOf('Untitled.txt'),
    content: new TextEncoder().encode(text),
    user,
    created: Math.floor(now() / 1000),
  };
  store.files.set(file.id, file);
  return file;
}

/** Changes what a person said before. */
export function edit(acting: Acting, message: Message, typed: string): Message {
  const { store, random } = acting;
  const text = mangle(typed, {
    people: store.people,
    channels: store.channels(),
    userGroups: store.userGroups,
  });
  const edited = { user: message.user, ts: store.mint() };
  return store.change(message, { text, blocks: typedBlocks(text, random(5)), edited });
}

/** Posts as another integration would, a webhook of an alerting system for one: `subtype: bot_message`. */
export function sayAsIntegration(
  acting: Acting,
  saying: Pick<Saying, 'channel' | 'text' | 'threadTs'> & { readonly username: string },
): Message {
  return acting.store.add({
    channel: channelFor(acting, saying.channel).id,
    user: 'USLACKBOT',
    subtype: 'bot_message',
    botId: 'B0INTEGRATION',
    username: saying.username,
    text: saying.text,
    ...(saying.threadTs ? { threadTs: saying.threadTs } : {}),
  });
}
