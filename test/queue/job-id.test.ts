import { expect, it } from 'vitest';
import { jobIdOf } from '../../src/queue/job-id.ts';

it('is the same for the same source and different for another', () => {
  expect(jobIdOf('Ev123')).toBe(jobIdOf('Ev123'));
  expect(jobIdOf('Ev123')).not.toBe(jobIdOf('Ev124'));
});

it('has neither a colon nor the look of a number, whatever the source', () => {
  for (const source of ['', '1700000000', 'C1:1700000000.000100', ':', 'x'.repeat(10_000)])
    expect(jobIdOf(source)).toMatch(/^ask-[0-9a-f]{40}$/);
});
