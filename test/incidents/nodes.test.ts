import { describe, expect, it } from 'vitest';
import { incidentsByFamily } from '../../incidents/index.ts';
import { nodeCauses } from '../../src/catalogue/node-chain.ts';
import { untold } from '../support/coverage.ts';
import { incidentSuite } from '../support/incident-suite.ts';

const { nodes, ways } = incidentsByFamily;

incidentSuite('nodes', nodes);

describe('findings about nodes', () => {
  const checks = [...new Set(nodeCauses.map(({ check }) => check))];

  it('of every code of every check are in an incident', () => {
    expect(untold(checks, [...nodes, ...ways])).toEqual([]);
  });
});
