import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Wire } from './types.ts';

/** Reads a request's body, or says that it is longer than allowed. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | 'too-large'> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const part: Buffer = chunk;
    size += part.byteLength;
    // The rest is read and dropped, so that the client gets the answer and no reset connection.
    if (size <= limit) chunks.push(part);
  }
  return size > limit ? 'too-large' : Buffer.concat(chunks);
}

/** Answers with JSON. */
export function sendJson(
  response: ServerResponse,
  status: number,
  body: Wire,
  headers: Readonly<Record<string, string>> = {},
) {
  send(response, status, 'application/json; charset=utf-8', JSON.stringify(body), headers);
}

/** Answers with a sentence. */
export function sendText(response: ServerResponse, status: number, text: string) {
  send(response, status, 'text/plain; charset=utf-8', text, {});
}

/** Answers with anything. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>>,
) {
  response.writeHead(status, {
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  response.end(body);
}

/** A JSON object from text, or nothing when the text is something else. */
export function parseObject(text: string): Wire | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Whether a value is a JSON object. */
export function isObject(value: unknown): value is Wire {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
