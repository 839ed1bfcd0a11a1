import { describe, expect, it } from 'vitest';
import { nodeClockIsRight } from '../../../src/diagnostics/kubernetes/node-clock-is-right/check.ts';

const now = new Date('2026-05-01T12:00:00Z');
const found = { namespace: 'shop', pod: 'till-1', workload: 'till', workloadKind: 'Deployment' };

function run(renewed: string | undefined, ready = 'True') {
  const kubernetes = {
    pod: async () => ({ spec: { nodeName: 'n1', containers: [] } }),
    node: async () => ({
      metadata: { name: 'n1' },
      status: { conditions: [{ type: 'Ready', status: ready }] },
    }),
    nodeLease: async () => (renewed === undefined ? undefined : { spec: { renewTime: new Date(renewed) } }),
  };
  return nodeClockIsRight.run(found, { kubernetes }, now);
}

describe('the clock of the node is right', () => {
  it('is ok when its lease is of this minute', async () => {
    expect(await run('2026-05-01T11:59:52Z')).toMatchObject({ status: 'ok' });
  });

  it.each([
    ['behind', '2026-05-01T11:52:00Z', '8'],
    ['ahead', '2026-05-01T12:12:00Z', '12'],
  ])('tells a clock that is %s', async (code, renewed, minutes) => {
    expect(await run(renewed)).toMatchObject({
      code,
      args: { node: 'n1', minutes, restart: 'deployment/till' },
    });
  });

  it('does not take the old lease of a dead node for a slow clock', async () => {
    expect(await run('2026-05-01T11:52:00Z', 'Unknown')).toMatchObject({ status: 'skipped' });
  });

  it('cannot be decided without a lease', async () => {
    await expect(run(undefined)).rejects.toMatchObject({ obstacle: { kind: 'undecidable' } });
  });
});
