import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import type { HTTPReceiver } from '@slack/bolt';

/** Slack's own limit for the age of a request; Bolt holds it for the past only. */
const MOST_SECONDS_AHEAD = 5 * 60;
const MOST_BYTES = 4 * 1024 * 1024;

/**
 * Refuses what Bolt would stumble over although it is signed: a time in the future, and a body that is no object, which
 * would end the process with a rejection that nobody can catch. `nowMs` gives the time in milliseconds since 1970.
 */
export function refuseOddRequests(
  receiver: Pick<HTTPReceiver, 'requestListener'>,
  nowMs: () => number,
): void {
  const listen = receiver.requestListener;
  receiver.requestListener = (request, response) => {
    if (request.method !== 'POST') return listen(request, response);
    if (Number(request.headers['x-slack-request-timestamp']) > nowMs() / 1000 + MOST_SECONDS_AHEAD)
      return end(response, 401);
    void readBody(request).then(
      body => {
        if (body === null) return end(response, 413);
        if (!isObject(body.toString(), request)) return end(response, 400);
        // Bolt takes the body from here when somebody has read it before.
        pass(listen, Object.assign(request, { rawBody: body }), response);
      },
      () => response.destroy(),
    );
  };
}

type Listen = HTTPReceiver['requestListener'];

function pass(listen: Listen, request: IncomingMessage, response: ServerResponse): void {
  try {
    listen(request, response);
  } catch {
    // Bolt throws for a path that it does not serve.
    end(response, 404);
  }
}

async function readBody(request: IncomingMessage): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > MOST_BYTES) return null;
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function isObject(body: string, { headers }: IncomingMessage): boolean {
  try {
    const form = headers['content-type'] === 'application/x-www-form-urlencoded' ? parse(body) : undefined;
    const parsed: unknown = form === undefined ? JSON.parse(body) : form.payload;
    if (form !== undefined && typeof parsed !== 'string') return true;
    const value: unknown = typeof parsed === 'string' ? JSON.parse(parsed) : parsed;
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function end(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
