import { describe, expect, it } from 'vitest';
import { PassingFailure } from '../../src/providers/passing-failure.ts';
import { retrying } from '../../src/providers/retry.ts';
import { retryAfterMs } from '../../src/providers/retry-after.ts';

const busy = (afterMs = 0) => new PassingFailure({ kind: 'unreachable', target: 'it', why: 'busy' }, afterMs);

function patience(random: number, deadline = 60_000) {
  const slept: number[] = [];
  let now = 0;
  const sleep = async (ms: number) => {
    slept.push(ms);
    now += ms;
  };
  const clock = { now: () => now, random: () => random, sleep };
  return { slept, patience: { attempts: 3, clock, signal: new AbortController().signal, deadline } };
}

describe('work that fails in passing', () => {
  it.each([
    [0, [0, 0]],
    [0.5, [200, 400]],
    [0.999, [399, 799]],
  ])('is tried again after a part of a doubling time, chosen by chance %d', async (random, waits) => {
    const { slept, patience: rules } = patience(random);
    let attempts = 0;
    const work = async () => {
      attempts += 1;
      if (attempts < 3) throw busy();
      return 'done';
    };
    expect(await retrying(work, rules)).toBe('done');
    expect(slept).toEqual(waits);
  });

  it('is given up after the last attempt, with its failure', async () => {
    const { slept, patience: rules } = patience(0);
    const failure = busy();
    await expect(retrying(() => Promise.reject(failure), rules)).rejects.toBe(failure);
    expect(slept).toHaveLength(2);
  });

  it('is given up when the wait would outlast the time', async () => {
    const { slept, patience: rules } = patience(0, 5_000);
    await expect(retrying(() => Promise.reject(busy(5_000)), rules)).rejects.toThrow();
    expect(slept).toEqual([]);
  });
});

it('work that fails for good is tried once', async () => {
  const { slept, patience: rules } = patience(0);
  let attempts = 0;
  const work = () => {
    attempts += 1;
    return Promise.reject(new Error('for good'));
  };
  await expect(retrying(work, rules)).rejects.toThrow('for good');
  expect([attempts, slept]).toEqual([1, []]);
});

it.each([
  [undefined, 0],
  ['7', 7_000],
  ['Fri, 01 May 2026 10:00:30 GMT', 30_000],
  ['Fri, 01 May 2026 09:00:00 GMT', 0],
  ['soon', 0],
  ['-5', 0],
])('Retry-After: %s asks to wait %i ms', (header, ms) => {
  expect(retryAfterMs(header, Date.parse('2026-05-01T10:00:00Z'))).toBe(ms);
});
