import { isObject } from '../http.ts';
import type { StoredFile, Wire } from '../types.ts';
import { wireFile } from '../wire-message.ts';
import { writableChannel } from './chat.ts';
import { type Answer, type Args, type Desk, type Method, refuse, structureOf, textOf } from './method.ts';

const WRITE: Pick<Method, 'scopes' | 'token'> = { scopes: ['files:write'], token: 'bot' };

/** The three steps of an upload, the middle one being a post to the address that the first gives. */
export const fileMethods: Readonly<Record<string, Method>> = {
  'files.getUploadURLExternal': { ...WRITE, run: getUploadUrl },
  'files.completeUploadExternal': { ...WRITE, run: completeUpload },
  'files.info': { scopes: ['files:read'], token: 'bot', run: info },
};

function getUploadUrl(args: Args, desk: Desk): Answer {
  const name = textOf(args, 'filename');
  const length = Number(textOf(args, 'length'));
  if (!name || !Number.isInteger(length) || length <= 0) return refuse('invalid_arguments');
  const id = `F0${desk.random(9).toUpperCase()}`;
  desk.uploads.set(id, { name, length });
  return { ok: true, file_id: id, upload_url: `${desk.base()}upload/v1/${id}` };
}

function completeUpload(args: Args, desk: Desk): Answer {
  const listed = structureOf(args, 'files');
  if (!Array.isArray(listed) || listed.length === 0) return refuse('invalid_arguments');
  const files = listed.filter(isObject).map(entry => uploadedFile(entry, desk));
  const complete = files.filter(file => file !== undefined);
  if (complete.length < listed.length) return refuse('file_not_found');
  const shared = textOf(args, 'channel_id') ? share(args, complete, desk) : undefined;
  if (shared) return refuse(shared);
  for (const file of complete) desk.store.files.set(file.id, file);
  return { ok: true, files: complete.map(file => wireFile(file, desk.store, desk.base())) };
}

function uploadedFile(entry: Wire, desk: Desk): StoredFile | undefined {
  const id = textOf(entry, 'id') ?? '';
  const upload = desk.uploads.get(id);
  if (!upload?.content) return undefined;
  return {
    id,
    name: upload.name,
    title: textOf(entry, 'title') ?? upload.name,
    mimetype: mimetypeOf(upload.name),
    content: upload.content,
    user: desk.store.identity.bot.userId,
    created: Math.floor(desk.now() / 1000),
  };
}

/** Posts the message that carries the files; the error word when it cannot. */
function share(args: Args, files: readonly StoredFile[], desk: Desk): string | undefined {
  const channel = writableChannel({ channel: args.channel_id }, desk.store);
  if (typeof channel === 'string') return channel;
  const threadTs = textOf(args, 'thread_ts');
  if (threadTs && !desk.store.find(channel.id, threadTs)) return 'invalid_thread_ts';
  const { bot } = desk.store.identity;
  desk.store.add({
    channel: channel.id,
    user: bot.userId,
    botId: bot.id,
    subtype: 'file_share',
    text: textOf(args, 'initial_comment') ?? '',
    files,
    ...(threadTs ? { threadTs } : {}),
  });
  return undefined;
}

function info(args: Args, desk: Desk): Answer {
  const file = desk.store.files.get(textOf(args, 'file') ?? '');
  return file ? { ok: true, file: wireFile(file, desk.store, desk.base()) } : refuse('file_not_found');
}

const TYPES: Readonly<Record<string, string>> = {
  json: 'application/json',
  png: 'image/png',
  jpg: 'image/jpeg',
  gz: 'application/gzip',
  zip: 'application/zip',
};

/** The type that Slack would guess from a name; text when it knows no better. */
export const mimetypeOf = (name: string): string => TYPES[name.split('.').at(-1) ?? ''] ?? 'text/plain';
