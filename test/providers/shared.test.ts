import { expect, it } from 'vitest';
import { memoise } from '../../src/providers/memoise.ts';
import { shared } from '../../src/providers/shared.ts';

it('a shared value is made once at a time, and again when it has expired', async () => {
  let now = 0;
  let made = 0;
  const value = shared(
    () => now,
    async () => {
      made += 1;
      return { value: `value ${made}`, until: now + 10 };
    },
  );
  expect(await Promise.all([value(), value(), value()])).toEqual(['value 1', 'value 1', 'value 1']);
  now = 9;
  expect(await value()).toBe('value 1');
  now = 10;
  expect(await Promise.all([value(), value()])).toEqual(['value 2', 'value 2']);
});

it('a failure is shared by those who wait, and forgotten', async () => {
  let made = 0;
  const value = shared(Date.now, async () => {
    made += 1;
    if (made === 1) throw new Error('first');
    return { value: made, until: Number.POSITIVE_INFINITY };
  });
  const both = await Promise.allSettled([value(), value()]);
  expect(both.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(await value()).toBe(2);
});

it('a memoised port asks each question once, failures included', async () => {
  const asked: string[] = [];
  const port = memoise({
    one: async (...args: readonly unknown[]) => {
      asked.push(JSON.stringify(args));
      return args;
    },
    other: async (_name: string) => {
      asked.push('other');
      throw new Error('no');
    },
    constant: 7,
  });
  const labels = port.one('a', { x: '1', y: '2' });
  expect(port.one('a', { y: '2', x: '1' })).toBe(labels);
  expect(port.one('a', { x: '1' })).not.toBe(labels);
  expect(port.one('a"', { x: '1', y: '2' })).not.toBe(labels);
  const failures = await Promise.allSettled([port.other('a'), port.other('a')]);
  expect(failures.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  expect(asked).toHaveLength(4);
  expect(port.constant).toBe(7);
});
