import { expect, it } from 'vitest';
import { incidents } from '../../incidents/index.ts';
import { checks } from '../../src/catalogue/checks.ts';
import { toldBy, untold } from '../support/coverage.ts';

/** Findings without an incident, each with the reason why no world can hold it. */
const IMPOSSIBLE: Readonly<Record<string, string>> = {
  'aws/role-trusts-service-account: malformed': 'IAM refuses to store a trust policy that it cannot read',
  'aws/role-trusts-pod-identity: malformed': 'IAM refuses to store a trust policy that it cannot read',
};

it('stages every finding of every check', () => {
  expect(untold(checks, incidents).filter(finding => IMPOSSIBLE[finding] === undefined)).toEqual([]);
});

it('excuses no finding that an incident tells, and none that no check makes', () => {
  const told = new Set(incidents.flatMap(toldBy));
  const known = checks.flatMap(({ id, codes }) => Object.keys(codes).map(code => `${id}: ${code}`));
  expect(Object.keys(IMPOSSIBLE).filter(finding => told.has(finding) || !known.includes(finding))).toEqual(
    [],
  );
});

it('a healthy world has no findings at all', () => {
  const healthy = incidents.filter(({ expect: { verdict } }) => verdict === 'healthy');
  expect(healthy.length).toBeGreaterThan(2);
  expect(healthy.flatMap(toldBy)).toEqual([]);
});
