import { describe, inject, it } from 'vitest';

/** A suite that needs the real servers: without them it is named as not run, and where CI is set it fails. */
export function describeReal(name: string, suite: () => void): void {
  const missing = inject('missingPrograms');
  if (missing.length === 0) describe(name, suite);
  else if (process.env.CI === undefined) describe.skip(`NOT RUN (npm run control-plane): ${name}`, suite);
  else {
    it(`${name} has its servers`, () => {
      throw new Error(`not run, as these are missing: ${missing.join(', ')}. Run \`npm run control-plane\`.`);
    });
  }
}
