import { Obstruction } from '../../domain/obstruction.ts';
import { PassingFailure } from '../passing-failure.ts';
import type { Answer } from '../wire.ts';

/** Throws for an answer that is not whole, or not AWS's: the SDK would read either as an empty list. */
export function judgeAnswer({ status, body }: Answer, host: string): void {
  const wrong = wrongWith(body.toString('utf8').trim());
  if (wrong === undefined) return;
  const obstacle = {
    kind: 'unreachable',
    target: `AWS (${host})`,
    why: `its answer (${status}) ${wrong}`,
  } as const;
  throw status >= 500 || status === 429 ? new PassingFailure(obstacle) : new Obstruction(obstacle);
}

function wrongWith(text: string): string | undefined {
  if (text.startsWith('{')) return isJson(text) ? undefined : 'is not complete JSON';
  const root = /^(?:<\?xml[^>]{0,200}>\s{0,100})?<([A-Za-z]{1,100})[\s>]/.exec(text)?.[1];
  if (root === undefined || !root.endsWith('Response')) {
    return 'is not from the AWS API: a proxy or login page may be in between';
  }
  return text.endsWith(`</${root}>`) ? undefined : 'is not complete XML';
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
