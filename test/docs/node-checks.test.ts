import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { renderNodeChecks } from '../../scripts/generate-node-checks.ts';
import { NODE_ROWS } from '../../scripts/node-rows.ts';
import { nodeCauses } from '../../src/catalogue/node-chain.ts';

describe('docs/node-checks.md', () => {
  it('is current', () => {
    const page = readFileSync(new URL('../../docs/node-checks.md', import.meta.url), 'utf8');
    expect(page).toBe(renderNodeChecks(NODE_ROWS));
  });

  it('has the nineteen rows of the list, and what comes after joining', () => {
    expect(NODE_ROWS).toHaveLength(20);
    expect(NODE_ROWS.filter(row => row.article).length).toBeGreaterThanOrEqual(15);
  });

  it('has every check of the chain, and none besides', () => {
    const planned = new Set(nodeCauses.map(({ check }) => check.id));
    const shown = new Set(NODE_ROWS.flatMap(row => row.checks.map(({ id }) => id)));
    expect(shown).toEqual(planned);
  });
});
