import type { IncomingMessage, ServerResponse } from 'node:http';
import { respond } from './events/respond.ts';
import { parseObject, readBody, send, sendJson, sendText } from './http.ts';
import { servePage } from './page-api/serve.ts';
import type { SlackEmulator } from './slack-emulator.ts';
import { uploadOf } from './web-api/arguments.ts';
import { serveApi } from './web-api/serve.ts';

const UPLOAD_MAX = 16 * 1024 * 1024;
const RESPONSE_MAX = 1024 * 1024;

/** Sends a request to where it belongs. */
export async function serve(office: SlackEmulator, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', office.acting.base());
  if (url.pathname.startsWith('/api/')) return serveApi(office.api, request, response, url);
  if (url.pathname.startsWith('/upload/v1/')) return takeUpload(office, request, response, url);
  if (url.pathname.startsWith('/response/')) return takeResponse(office, request, response, url);
  if (url.pathname.startsWith('/files-pri/')) return giveFile(office, request, response, url);
  return servePage(office.page, request, response, url);
}

async function takeUpload(
  office: SlackEmulator,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) {
  const upload = office.api.desk.uploads.get(url.pathname.split('/').at(-1) ?? '');
  if (!upload || request.method !== 'POST') return sendText(response, 404, 'There is no such upload.');
  const body = await readBody(request, UPLOAD_MAX);
  if (body === 'too-large') return sendText(response, 413, 'The file is larger than 16 MB.');
  const content = await uploadOf(request, body);
  if (content.byteLength !== upload.length)
    return sendText(response, 400, `${upload.length} bytes were announced and ${content.byteLength} came.`);
  upload.content = content;
  sendText(response, 200, `OK - ${content.byteLength}`);
}

async function takeResponse(
  office: SlackEmulator,
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
) {
  const body = await readBody(request, RESPONSE_MAX);
  const answer = body === 'too-large' ? undefined : parseObject(body.toString('utf8'));
  if (!answer || request.method !== 'POST') return sendText(response, 400, 'invalid_payload');
  const occasion = office.acting.tickets.useResponse(url.pathname.split('/').at(-1) ?? '');
  if (typeof occasion === 'string') return sendJson(response, 404, { ok: false, error: occasion });
  const error = respond(office.store, answer, occasion);
  return error ? sendJson(response, 400, { ok: false, error }) : sendText(response, 200, 'ok');
}

/** A file for whoever holds the bot's token, as `url_private` promises. */
function giveFile(office: SlackEmulator, request: IncomingMessage, response: ServerResponse, url: URL) {
  const id = /^\/files-pri\/[A-Z0-9]+-(?<id>[A-Z0-9]+)\//.exec(url.pathname)?.groups?.id ?? '';
  const file = office.store.files.get(id);
  const isAllowed = request.headers.authorization === `Bearer ${office.tokens.bot}`;
  // Slack answers a missing token with its sign-in page, not with an error.
  if (!isAllowed || !office.api.scopes.includes('files:read'))
    return send(response, 200, 'text/html; charset=utf-8', '<!doctype html><title>Sign in</title>', {});
  if (!file) return sendText(response, 404, 'There is no such file.');
  send(response, 200, file.mimetype, file.content, { 'content-disposition': 'attachment' });
}
