import type { Wire } from '../wire.ts';
import { judgeAnswer } from './client-answer.ts';

/** What goes with each command that is sent; a command is handed these as its options. */
export interface SendOptions {
  readonly abortSignal: AbortSignal;
  /** Counts the request at the moment that it is sent. */
  readonly meter: () => void;
}

/** A signed request as the SDK hands it to the wire. */
export interface SignedRequest {
  readonly method: string;
  readonly protocol: string;
  readonly hostname: string;
  readonly port?: number;
  readonly path: string;
  readonly query?: Readonly<Record<string, string | readonly string[] | null>>;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** The SDK's way to the wire: our own connections, and whole answers that are judged before the SDK reads them. */
export function httpHandler(wire: Wire) {
  return {
    metadata: { handlerProtocol: 'http/1.1' },
    async handle(request: SignedRequest, { meter, abortSignal }: SendOptions) {
      const { method, headers, body } = request;
      if (method !== 'GET' && method !== 'POST')
        throw new Error(`read-only: ${method} ${request.path} refused`);
      const question = { url: urlOf(request), method, headers: sendable(headers) } as const;
      meter();
      const answer = await wire.send(body === undefined ? question : { ...question, body }, abortSignal);
      judgeAnswer(answer, request.hostname);
      const response = { statusCode: answer.status, headers: answer.headers, body: answer.body };
      return { response };
    },
    updateHttpClientConfig: () => undefined,
    httpHandlerConfigs: () => ({}),
  };
}

/** The wire counts the body and names the host by itself. */
function sendable(headers: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !['content-length', 'expect'].includes(name.toLowerCase())),
  );
}

function urlOf({ protocol, hostname, port, path, query = {} }: SignedRequest): string {
  const pairs = Object.entries(query).flatMap(([name, value]) => {
    const values = typeof value === 'string' ? [value] : (value ?? ['']);
    return values.map(one => `${encode(name)}=${encode(one)}`);
  });
  const host = port === undefined ? hostname : `${hostname}:${port}`;
  return `${protocol}//${host}${path}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`;
}

/** Percent-encoding as the signature has it: RFC 3986, which spares fewer characters than JavaScript. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(
    /[!'()*]/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
