import type { IncomingMessage } from 'node:http';

/**
 * Why a request must not be served, or nothing: a page on another site can reach loopback through the reader's browser, by its own
 * name (DNS rebinding shows in `Host`) or by ours (shows in `Origin` and `Sec-Fetch-Site`).
 */
export function refusalOf(request: IncomingMessage, port: number): string | undefined {
  const hosts = ['127.0.0.1', 'localhost', '[::1]'].map(name => `${name}:${port}`);
  if (!hosts.includes(request.headers.host ?? ''))
    return 'This workspace answers only to its own loopback address; open it by the address that was printed.';
  const { origin } = request.headers;
  if (origin !== undefined && !hosts.some(host => origin === `http://${host}`))
    return 'This workspace does not talk to pages of other origins.';
  const site = request.headers['sec-fetch-site'];
  const arrivesByLink = request.headers['sec-fetch-mode'] === 'navigate' && request.method === 'GET';
  if (site !== undefined && site !== 'same-origin' && site !== 'none' && !arrivesByLink)
    return 'This workspace does not talk to pages of other sites.';
  return undefined;
}
