import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/catalogue/index.ts';
import { incidentsByFamily } from '../../src/demo/incidents/index.ts';
import { STOP_CODES } from '../../src/diagnostics/network/walk/codes.ts';

const walked: readonly string[] = Object.keys(STOP_CODES);
const checks = new Set(
  kinds.filter(({ id }) => id.startsWith('image-')).flatMap(({ causes }) => causes.map(({ check }) => check)),
);
const causes = incidentsByFamily.images.flatMap(incident =>
  'cause' in incident.expect ? [incident.expect.cause] : [],
);

describe('the incidents of image pulls', () => {
  it.each([...checks].map(check => [check.id, check] as const))('stage every finding of %s', (id, check) => {
    const staged = causes.filter(cause => cause.check === id).map(({ code }) => code as string);
    // Where a packet can stop is staged code by code where the walk itself is told.
    const own = Object.keys(check.codes).filter(code => !walked.includes(code));
    expect(own.filter(code => !staged.includes(code))).toEqual([]);
    expect(staged.length).toBeGreaterThan(0);
  });

  it('are at least twenty-five', () => {
    expect(incidentsByFamily.images.length).toBeGreaterThanOrEqual(25);
  });
});
