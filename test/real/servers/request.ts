import { Agent, request } from 'undici';

/** What a server answered: its status and, where it is JSON, its body as a value. */
export interface Answered {
  readonly status: number;
  readonly body: unknown;
}

/** Asks a server over HTTP; a path needs the server's origin before it. */
export type Ask = (
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE',
  url: string,
  body?: object,
) => Promise<Answered>;

/** Requests with a token to the one server that has this certificate. */
export function askWith(certificate: string, token: string): Ask {
  const dispatcher = new Agent({ connect: { ca: certificate }, connections: 16 });
  return async (method, url, body) => {
    const type = method === 'PATCH' ? 'application/merge-patch+json' : 'application/json';
    const { statusCode: status, body: got } = await request(url, {
      dispatcher,
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': type, accept: 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await got.text();
    return { status, body: text.startsWith('{') ? JSON.parse(text) : text };
  };
}
