import { timingSafeEqual } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Acting } from '../acts/acting.ts';
import { parseObject, readBody, send, sendJson, sendText } from '../http.ts';
import type { Wire } from '../types.ts';
import { actForPage } from './act.ts';
import { type PageExtras, pageChange, pageState } from './state.ts';

const BODY_MAX = 8 * 1024 * 1024;
const ASSETS = new URL('../page/', import.meta.url);
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** What serving the page needs. */
export interface PageUsing {
  readonly acting: Acting;
  readonly extras: PageExtras;
  /** The app's home by person. */
  readonly homes: ReadonlyMap<string, Wire>;
  readonly connected: () => boolean;
  /** Proof that a request comes from the page that we served. */
  readonly csrf: string;
}

/** Serves the page, its files and its own small API. */
export async function servePage(
  using: PageUsing,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) {
  const { acting, csrf } = using;
  if (request.method === 'GET') return serveGet(using, response, url.pathname);
  if (request.method !== 'POST') return sendText(response, 405, 'Only GET and POST are served here.');
  if (!isSame(request.headers['x-csrf-token'], csrf))
    return sendText(response, 403, 'The page is older than this workspace; load it again.');
  const body = await readBody(request, BODY_MAX);
  if (body === 'too-large') return sendText(response, 413, 'That is more than 8 MB; paste a part of it.');
  const input = parseObject(body.toString('utf8'));
  if (!input) return sendText(response, 400, 'The request is not a JSON object.');
  const answer = await actForPage(acting, url.pathname.slice('/page/'.length), input, using.homes);
  return answer ? sendJson(response, 200, answer) : sendText(response, 404, 'There is nothing here.');
}

function isSame(given: string | string[] | undefined, expected: string): boolean {
  const bytes = Buffer.from(String(given));
  return bytes.byteLength === Buffer.byteLength(expected) && timingSafeEqual(bytes, Buffer.from(expected));
}

async function serveGet(using: PageUsing, response: ServerResponse, path: string) {
  const { acting, extras, homes } = using;
  if (path === '/page/state')
    return sendJson(response, 200, pageState(acting, extras, homes, using.connected()));
  if (path === '/page/events') return streamChanges(using, response);
  if (path.startsWith('/page/files/')) return serveFile(using, response, path.slice('/page/files/'.length));
  // Permalinks open the page, which finds the message by its address.
  const isDocument = path === '/' || path.startsWith('/archives/');
  return serveAsset(response, isDocument ? 'index.html' : path.replace(/^\/page\//, ''), using.csrf);
}

async function serveAsset(response: ServerResponse, name: string, csrf: string) {
  const type = TYPES[name.split('.').at(-1) ?? ''];
  if (!type || !/^[a-z0-9-]+\.[a-z]+$/.test(name)) return sendText(response, 404, 'There is nothing here.');
  const content = await readFile(new URL(name, ASSETS), 'utf8').catch(() => undefined);
  if (content === undefined) return sendText(response, 404, 'There is nothing here.');
  const headers = { 'content-security-policy': POLICY, 'referrer-policy': 'no-referrer' };
  send(response, 200, type, name === 'index.html' ? content.replace('{{csrf}}', csrf) : content, headers);
}

function serveFile({ acting }: PageUsing, response: ServerResponse, id: string) {
  const file = acting.store.files.get(id);
  if (!file) return sendText(response, 404, 'There is no such file.');
  const name = encodeURIComponent(file.name);
  // Always a download: whatever an app uploaded must never run as a page of this origin.
  send(response, 200, 'application/octet-stream', file.content, {
    'content-disposition': `attachment; filename*=UTF-8''${name}`,
  });
}

function streamChanges({ acting }: PageUsing, response: ServerResponse) {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write('retry: 1000\n\n');
  const stop = acting.store.watch(change => {
    const shown = pageChange(change, acting.store, acting.base());
    if (shown) response.write(`data: ${JSON.stringify(shown)}\n\n`);
  });
  const beat = setInterval(() => response.write(': still here\n\n'), 15_000);
  beat.unref();
  response.on('close', () => {
    clearInterval(beat);
    stop();
  });
}
