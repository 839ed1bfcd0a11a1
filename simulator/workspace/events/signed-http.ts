import { createHmac } from 'node:crypto';
import { parseObject } from '../http.ts';
import type { Wire } from '../types.ts';
import type { Again, Delivery, Receipt, Transport } from './transport.ts';

/** What signed delivery over HTTP needs to know. */
export interface SignedHttpOptions {
  readonly requestUrl: string;
  readonly signingSecret: string;
  readonly acknowledgeWithinMs: number;
  readonly now: () => number;
}

/** Delivery to a request URL, signed as in docs.slack.dev, "Verifying requests from Slack". */
export function createSignedHttp(options: SignedHttpOptions): Transport & {
  /** Whether the address echoes the challenge, which Slack asks for before it sends anything. */
  verify(challenge: string): Promise<boolean>;
} {
  const post = (body: string, type: string, again?: Again) => postSigned(options, body, type, again);
  return {
    async deliver(delivery, again) {
      const { body, type } = encoded(delivery);
      return post(body, type, again);
    },
    async verify(challenge) {
      const body = JSON.stringify({ type: 'url_verification', token: 'unused', challenge });
      const receipt = await post(body, 'application/json');
      return (
        receipt.acknowledged &&
        (receipt.payload.challenge === challenge || receipt.payload.text === challenge)
      );
    },
    close: async () => {},
  };
}

function encoded({ kind, payload }: Delivery): { readonly body: string; readonly type: string } {
  if (kind === 'events_api') return { body: JSON.stringify(payload), type: 'application/json' };
  const fields: [string, string][] =
    kind === 'interactive'
      ? [['payload', JSON.stringify(payload)]]
      : Object.entries(payload).map(([name, value]): [string, string] => [name, String(value)]);
  return { body: new URLSearchParams(fields).toString(), type: 'application/x-www-form-urlencoded' };
}

/** The signature of a body at a time, for tests that speak to the app themselves. */
export function signatureOf(secret: string, timestamp: string, body: string): string {
  return `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
}

async function postSigned(
  options: SignedHttpOptions,
  body: string,
  type: string,
  again?: Again,
): Promise<Receipt> {
  const timestamp = String(Math.floor(options.now() / 1000));
  try {
    const response = await fetch(options.requestUrl, {
      method: 'POST',
      body,
      redirect: 'manual',
      signal: AbortSignal.timeout(options.acknowledgeWithinMs),
      headers: {
        'content-type': type,
        'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
        'x-slack-request-timestamp': timestamp,
        'x-slack-signature': signatureOf(options.signingSecret, timestamp, body),
        ...(again
          ? { 'x-slack-retry-num': String(again.attempt), 'x-slack-retry-reason': again.reason }
          : {}),
      },
    });
    return await receiptOf(response);
  } catch (error) {
    const timedOut = error instanceof Error && error.name === 'TimeoutError';
    return { acknowledged: false, reason: timedOut ? 'http_timeout' : 'connection_failed', final: false };
  }
}

async function receiptOf(response: Response): Promise<Receipt> {
  const text = await response.text();
  if (response.ok) return { acknowledged: true, payload: payloadOf(text) };
  return {
    acknowledged: false,
    reason: 'http_error',
    final: response.headers.get('x-slack-no-retry') === '1',
  };
}

const payloadOf = (text: string): Wire => parseObject(text) ?? (text === '' ? {} : { text });
