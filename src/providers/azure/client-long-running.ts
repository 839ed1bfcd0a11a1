import { Obstruction } from '../../domain/obstruction.ts';
import { PassingFailure } from '../passing-failure.ts';
import { retryAfterMs } from '../retry-after.ts';
import type { Answer, Question } from '../wire.ts';
import { type AskedArm, parsed } from './client-answer.ts';
import { textAt } from './json.ts';

/** The way to an answer that is not ready at once. */
export interface Way {
  /** What to send now. */
  next(): Pick<Question, 'url' | 'method'>;
  /** The answer when it is the final one; throws a passing failure when it must be asked for again. */
  settle(answer: Answer, asked: AskedArm): Answer;
}

/**
 * Follows the headers by which the resource manager says where the answer will be: `Azure-AsyncOperation` tells of the
 * progress and the first address then has the answer; `Location` has the answer itself.
 * Source: https://learn.microsoft.com/azure/azure-resource-manager/management/async-operations
 */
export function follow(url: string, method: 'GET' | 'POST'): Way {
  const first: Pick<Question, 'url' | 'method'> = { url, method };
  let current = first;
  let isProgress = false;
  return {
    next: () => current,
    settle(answer, asked) {
      if (isProgress && answer.status === 200) {
        const state = textAt(parsed(answer), 'status') ?? '';
        if (/^(?:failed|canceled)$/i.test(state)) throw ended(asked, answer);
        if (/^succeeded$/i.test(state)) {
          current = first;
          isProgress = false;
        }
        throw notYet(answer, asked);
      }
      if (answer.status !== 202) return answer;
      const progress = answer.headers['azure-asyncoperation'];
      const place = progress ?? answer.headers.location;
      if (place !== undefined) {
        current = { url: sameServer(place, url, asked), method: 'GET' };
        isProgress = progress !== undefined;
      }
      throw notYet(answer, asked);
    },
  };
}

function notYet({ headers }: Answer, { target, now }: AskedArm): PassingFailure {
  const why = 'it is still working on the answer';
  return new PassingFailure({ kind: 'unreachable', target, why }, retryAfterMs(headers['retry-after'], now));
}

function ended({ target, action }: AskedArm, answer: Answer): Obstruction {
  const message = textAt(parsed(answer), 'error', 'message') ?? 'no reason given';
  return new Obstruction({
    kind: 'crashed',
    error: `${target} gave up on ${action}: ${message.slice(0, 200)}`,
  });
}

function sameServer(place: string, url: string, { target }: AskedArm): string {
  if (URL.canParse(place, url) && new URL(place, url).origin === new URL(url).origin)
    return new URL(place, url).href;
  const why = 'its answer points to another server for the rest, which is not followed';
  throw new Obstruction({ kind: 'unreachable', target, why });
}
