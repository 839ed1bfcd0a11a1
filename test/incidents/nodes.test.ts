import { describe, expect, it } from 'vitest';
import { nodeCauses } from '../../src/catalogue/node-chain.ts';
import { incidentsByFamily } from '../../src/demo/incidents/index.ts';
import { STOP_CODES } from '../../src/diagnostics/network/walk/codes.ts';
import { incidentSuite } from '../support/incident-suite.ts';

incidentSuite('nodes', incidentsByFamily.nodes);

describe('findings about nodes', () => {
  const told = new Set(
    incidentsByFamily.nodes.flatMap(({ expect: { cause, problems = [] } }) =>
      [...(cause ? [cause] : []), ...problems].map(({ check, code }) => `${check}/${code}`),
    ),
  );
  const checks = [...new Set(nodeCauses.map(({ check }) => check))];

  it('of every check are in an incident', () => {
    const silent = checks.filter(({ id }) => ![...told].some(one => one.startsWith(`${id}/`)));
    expect(silent.map(({ id }) => id)).toEqual([]);
  });

  it('of every code are in an incident; where packets stop is the path walker’s to prove', () => {
    const own = checks.filter(({ codes }) => Object.keys(codes).some(code => !(code in STOP_CODES)));
    const codes = own.flatMap(({ id, codes: all }) => Object.keys(all).map(code => `${id}/${code}`));
    expect(codes.filter(code => !told.has(code))).toEqual([]);
  });
});
