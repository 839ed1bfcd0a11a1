import { describe, expect, it } from 'vitest';
import { incidentsByFamily } from '../../incidents/index.ts';
import { kinds } from '../../src/catalogue/index.ts';
import { checksOf, untold } from '../support/coverage.ts';

const { images, ways } = incidentsByFamily;
const checks = checksOf(kinds.filter(({ id }) => id.startsWith('image-')));

describe('the incidents of image pulls', () => {
  it.each(checks.map(check => [check.id, check] as const))('stage every finding of %s', (_id, check) => {
    expect(untold([check], [...images, ...ways])).toEqual([]);
  });

  it('are at least twenty-five', () => {
    expect(images.length).toBeGreaterThanOrEqual(25);
  });
});
