import type { IncomingMessage } from 'node:http';
import { parseObject } from '../http.ts';
import type { Args } from './method.ts';

/** Arguments from a form-encoded, multipart or JSON body and the address; the error word when the body cannot be read. */
export async function argumentsOf(request: IncomingMessage, url: URL, body: Buffer): Promise<Args | string> {
  const query = Object.fromEntries(url.searchParams);
  const type = request.headers['content-type'] ?? '';
  if (body.byteLength === 0) return query;
  if (type.startsWith('application/json')) {
    const parsed = parseObject(body.toString('utf8'));
    return parsed ? { ...query, ...parsed } : 'invalid_json';
  }
  if (type.startsWith('application/x-www-form-urlencoded'))
    return { ...query, ...Object.fromEntries(new URLSearchParams(body.toString('utf8'))) };
  if (type.startsWith('multipart/form-data')) return { ...query, ...(await formOf(type, body)) };
  return 'invalid_post_type';
}

async function formOf(type: string, body: Buffer): Promise<Args> {
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  return Object.fromEntries([...form].filter(([, value]) => typeof value === 'string'));
}

/** The bytes of an upload: the whole body, or the file of a multipart one. */
export async function uploadOf(request: IncomingMessage, body: Buffer): Promise<Uint8Array> {
  const type = request.headers['content-type'] ?? '';
  if (!type.startsWith('multipart/form-data')) return body;
  const form = await new Response(new Uint8Array(body), { headers: { 'content-type': type } }).formData();
  const file = [...form.values()].find(value => typeof value !== 'string');
  return file ? new Uint8Array(await file.arrayBuffer()) : body;
}
