import { Obstruction } from '../domain/obstruction.ts';
import type { Obstacle } from '../domain/outcome.ts';
import { type Answers, MalformedAnswer, type Parser } from './parse.ts';
import { withinTime } from './within-time.ts';

/** How the answers of a port are taken. */
export interface Guarding<Port> {
  readonly answers: Answers<Port>;
  /** What is asked: `cluster prod`. */
  readonly target: string;
  /** A read in the vendor's words: `list events`, `iam:GetRole`. */
  readonly readName: (method: string) => string;
  /** Milliseconds after which a read counts as timed out, whatever it does. */
  readonly limitMs: number;
  readonly signal: AbortSignal;
  /** Hears of every read that failed, also of those whose failure a check passes over. */
  readonly onObstacle: (method: string, read: string, obstacle: Obstacle) => void;
}

/** The same port, of which every answer is parsed once and every failure is an `Obstruction` that names the read. */
export function guardPort<Port extends object>(port: Port, guarding: Guarding<Port>): Port {
  const parsers: Readonly<Record<string, Parser<unknown>>> = guarding.answers;
  const taken = new WeakMap<object, Promise<unknown>>();
  return new Proxy(port, {
    get(target, name, receiver) {
      const method: unknown = Reflect.get(target, name, receiver);
      const parser = typeof name === 'string' ? parsers[name] : undefined;
      if (typeof method !== 'function' || parser === undefined) return method;
      return (...args: readonly unknown[]) => {
        const asked = (): unknown => Reflect.apply(method, target, args);
        return take(asked, taken, answer => parsedWithin(answer, parser, String(name), guarding));
      };
    },
  });
}

/** Callers that share an answer share what was read in it. */
function take(
  ask: () => unknown,
  taken: WeakMap<object, Promise<unknown>>,
  parsed: (answer: Promise<unknown>) => Promise<unknown>,
): Promise<unknown> {
  let answer: unknown;
  try {
    answer = ask();
  } catch (error) {
    return parsed(Promise.reject(error));
  }
  if (!(answer instanceof Promise)) return parsed(Promise.resolve(answer));
  // Nobody waits for an answer once time is up, and its failure must not end the process.
  answer.catch(() => undefined);
  const read = taken.get(answer) ?? parsed(answer);
  taken.set(answer, read);
  return read;
}

async function parsedWithin<Port>(
  answer: Promise<unknown>,
  parser: Parser<unknown>,
  method: string,
  guarding: Guarding<Port>,
): Promise<unknown> {
  const { readName, target, limitMs, signal } = guarding;
  try {
    return parser(await withinTime(limitMs, signal, () => answer), '');
  } catch (error) {
    const read = readName(method);
    const obstacle = obstacleIn(error, read, target, limitMs);
    guarding.onObstacle(method, read, obstacle);
    throw new Obstruction(obstacle, error);
  }
}

function obstacleIn(error: unknown, read: string, target: string, afterMs: number): Obstacle {
  if (error instanceof Obstruction) {
    const { obstacle } = error;
    return obstacle.kind === 'timed-out' ? { read, ...obstacle } : obstacle;
  }
  if (error instanceof MalformedAnswer)
    return { kind: 'unreachable', target, why: `its answer to ${read} is malformed (${error.message})` };
  if (error instanceof DOMException) return { kind: 'timed-out', afterMs, read };
  return { kind: 'crashed', error: `${read}: ${defectIn(error)}` };
}

/** Errors of JSON quote what they could not read, which may be a secret. */
function defectIn(error: unknown): string {
  if (error instanceof SyntaxError) return 'its answer could not be parsed (SyntaxError)';
  return error instanceof Error ? `${error.name}: ${error.message.slice(0, 200)}` : 'an unknown failure';
}
