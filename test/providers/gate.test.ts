import { expect, it } from 'vitest';
import { makeGate } from '../../src/providers/gate.ts';

const never = new AbortController().signal;

it('lets work through in order, so much at a time', async () => {
  const gate = makeGate(2);
  const started: number[] = [];
  const ends = [0, 1, 2, 3].map(() => Promise.withResolvers<void>());
  const works = ends.map((end, index) =>
    gate(never, async () => {
      started.push(index);
      await end.promise;
    }),
  );
  await Promise.resolve();
  expect(started).toEqual([0, 1]);
  ends[1]?.resolve();
  await works[1];
  expect(started).toEqual([0, 1, 2]);
  for (const end of ends) end.resolve();
  await Promise.all(works);
  expect(started).toEqual([0, 1, 2, 3]);
});

it('is free again after work that failed', async () => {
  const gate = makeGate(1);
  await expect(gate(never, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await gate(never, async () => 'in')).toBe('in');
});

it('lets those who gave up leave the queue, and nobody else', async () => {
  const gate = makeGate(1);
  const end = Promise.withResolvers<void>();
  const first = gate(never, () => end.promise);
  const leaving = new AbortController();
  const second = gate(leaving.signal, async () => 'second');
  const third = gate(never, async () => 'third');
  leaving.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  end.resolve();
  await first;
  expect(await third).toBe('third');
  await expect(gate(leaving.signal, async () => 'late')).rejects.toThrow('gone');
});
