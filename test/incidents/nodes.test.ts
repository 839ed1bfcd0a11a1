import { describe, expect, it } from 'vitest';
import { nodeCauses } from '../../src/catalogue/node-chain.ts';
import { incidentsByFamily } from '../../src/demo/incidents/index.ts';
import { untold } from '../support/coverage.ts';
import { incidentSuite } from '../support/incident-suite.ts';

const { nodes, ways } = incidentsByFamily;

incidentSuite('nodes', nodes);

/** Findings about things that are gone, which no command brings back: their checks' own tests show them. */
const BEYOND_REPAIR: readonly string[] = [
  'aws/instance-is-running: ending',
  'aws/instance-is-running: gone',
  'kubernetes/node-has-joined: gone',
];

describe('findings about nodes', () => {
  const checks = [...new Set(nodeCauses.map(({ check }) => check))];

  it('of every code of every check are in an incident', () => {
    expect(untold(checks, [...nodes, ...ways])).toEqual(BEYOND_REPAIR);
  });
});
