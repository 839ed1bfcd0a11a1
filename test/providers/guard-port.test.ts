import { describe, expect, it } from 'vitest';
import { Obstruction } from '../../src/domain/obstruction.ts';
import type { Obstacle } from '../../src/domain/outcome.ts';
import { guardPort } from '../../src/providers/guard-port.ts';
import { type Answers, text } from '../../src/providers/parse.ts';

interface Port {
  greeting(name: string): Promise<string>;
}

const ANSWERS: Answers<Port> = { greeting: text };

/** What a guarded read came to: its answer, or the obstacle that it met and told. */
async function ask(greeting: (name: string) => unknown, signal = new AbortController().signal) {
  const told: Obstacle[] = [];
  const port: Port = Object.assign({ greeting: async (_: string) => '' }, { greeting });
  const guarded = guardPort(port, {
    answers: ANSWERS,
    target: 'the greeter',
    readName: method => `get ${method}`,
    limitMs: 20,
    signal,
    onObstacle: (_, __, obstacle) => told.push(obstacle),
  });
  const met = await guarded.greeting('Ada').catch((error: unknown) => error);
  if (!(met instanceof Obstruction)) return met;
  expect(told).toEqual([met.obstacle]);
  return met.obstacle;
}

describe('a guarded port', () => {
  it('leaves no failure unhandled when it is asked after time is up', async () => {
    const unhandled: unknown[] = [];
    const note = (error: unknown) => void unhandled.push(error);
    process.on('unhandledRejection', note);
    const over = AbortSignal.abort(new DOMException('over', 'TimeoutError'));
    const met = await ask(async () => Promise.reject(new Error('nobody waits for this')), over);
    await new Promise(resolve => setImmediate(resolve));
    process.off('unhandledRejection', note);
    expect(met).toMatchObject({ kind: 'timed-out' });
    expect(unhandled).toEqual([]);
  });

  it('answers what the port answers', async () => {
    expect(await ask(async name => `Hello ${name}`)).toBe('Hello Ada');
  });

  it('names the read whose answer is of another type', async () => {
    const why = 'its answer to get greeting is malformed (the answer is a list and not text)';
    expect(await ask(async () => ['Hello'])).toEqual({ kind: 'unreachable', target: 'the greeter', why });
    expect(await ask(() => null)).toMatchObject({ why: expect.stringContaining('is null') });
  });

  it('names the read that broke, also before it became a promise', async () => {
    const broken = { kind: 'crashed', error: 'get greeting: TypeError: x is not iterable' };
    const fail = () => {
      throw new TypeError('x is not iterable');
    };
    expect(await ask(async () => fail())).toEqual(broken);
    expect(await ask(fail)).toEqual(broken);
  });

  it('quotes nothing of a text that could not be parsed', async () => {
    const obstacle = await ask(async () => JSON.parse('{"token": secret-1234}'));
    expect(obstacle).toEqual({
      kind: 'crashed',
      error: 'get greeting: its answer could not be parsed (SyntaxError)',
    });
  });

  it('ends a read that hangs', async () => {
    const obstacle = { kind: 'timed-out', afterMs: 20, read: 'get greeting' };
    expect(await ask(() => new Promise(() => {}))).toEqual(obstacle);
    expect(await ask(() => new Promise(() => {}), AbortSignal.timeout(1))).toEqual(obstacle);
  });

  it('leaves an obstruction of the port as it is', async () => {
    const obstacle = { kind: 'not-configured', missing: 'account 111122223333' } as const;
    expect(await ask(() => Promise.reject(new Obstruction(obstacle)))).toEqual(obstacle);
  });
});
