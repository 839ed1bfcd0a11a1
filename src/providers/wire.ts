import type { ConnectionOptions } from 'node:tls';
import { Agent, type Dispatcher, ProxyAgent, request } from 'undici';
import { Obstruction } from '../domain/obstruction.ts';
import { MOST_NESTED, type NestingMeter, nestingMeter } from './nesting.ts';

/** What a server is asked. */
export interface Question {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** What a server answered, read to its end. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Connections to servers, kept for reuse. Redirects are not followed. */
export interface Wire {
  send(question: Question, signal: AbortSignal): Promise<Answer>;
  close(): Promise<void>;
}

/** Whom to trust, and with what to be known. */
export type TlsOptions = Pick<ConnectionOptions, 'ca' | 'cert' | 'key' | 'servername' | 'rejectUnauthorized'>;

/** How connections are made. */
export interface WireOptions {
  readonly answerBytes: number;
  readonly tls?: TlsOptions;
  /** An HTTP proxy to go through. */
  readonly proxy?: string;
}

/** Opens no connection yet; the first question does. */
export function makeWire(options: WireOptions): Wire {
  const dispatcher = dispatcherFor(options);
  return {
    async send({ url, ...question }, signal) {
      const { statusCode, headers, body } = await request(url, {
        ...question,
        headers: { ...question.headers },
        dispatcher,
        signal,
      });
      const named = Object.entries(headers).map(([name, value]) => [name, String(value)] as const);
      return {
        status: statusCode,
        headers: Object.fromEntries(named),
        body: await readUpTo(options.answerBytes, body, url, nestingMeter(String(headers['content-type']))),
      };
    },
    close: () => dispatcher.close(),
  };
}

function dispatcherFor({ tls, proxy }: WireOptions): Dispatcher {
  const connect = { ...tls, keepAlive: true, keepAliveInitialDelay: 30_000 };
  if (proxy === undefined) return new Agent({ connect });
  return new ProxyAgent({ uri: proxy, requestTls: connect });
}

async function readUpTo(
  limit: number,
  body: AsyncIterable<Uint8Array>,
  url: string,
  nestingOf: NestingMeter,
): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of body) {
    size += part.byteLength;
    if (size > limit) throw tooMuch(url, `with more than ${limit} bytes, which is more than is read`);
    if (nestingOf(part) > MOST_NESTED) throw tooMuch(url, `nested deeper than ${MOST_NESTED} levels`);
    parts.push(part);
  }
  return Buffer.concat(parts);
}

function tooMuch(url: string, how: string): Obstruction {
  const { host, pathname } = new URL(url);
  return new Obstruction({ kind: 'crashed', error: `${host} answered ${pathname} ${how}` });
}
