import { expect, it } from 'vitest';
import { dnsServiceHasEndpoints } from '../../../src/diagnostics/kubernetes/dns-service-has-endpoints/check.ts';

const WELL = {
  metadata: { name: 'coredns-1' },
  status: { phase: 'Running', containerStatuses: [{ name: 'coredns', ready: true, restartCount: 0 }] },
};

function run(ready: readonly boolean[], pods: readonly object[], slices = 1) {
  const endpoints = ready.map(one => ({ addresses: ['10.0.1.9'], conditions: { ready: one } }));
  const kubernetes = {
    endpointSlices: () => Promise.resolve({ items: Array(slices).fill({ endpoints }), complete: true }),
    podsLabelled: () => Promise.resolve({ items: pods, complete: true }),
  };
  return dnsServiceHasEndpoints.run({}, { kubernetes }, new Date(0));
}

it('is ok with a ready endpoint', async () => {
  expect(await run([false, true], [WELL])).toMatchObject({ status: 'ok', evidence: [{ value: '10.0.1.9' }] });
});

it('finds that none is ready', async () => {
  expect(await run([false], [{ ...WELL, status: {} }])).toMatchObject({ code: 'none-ready' });
  expect(await run([], [])).toMatchObject({ code: 'none-ready' });
});

it('finds a selector that misses ready pods', async () => {
  expect(await run([], [WELL])).toMatchObject({ code: 'selects-nothing', args: { pods: 'coredns-1' } });
});

it('cannot look where there are neither slices nor pods', async () => {
  await expect(run([], [], 0)).rejects.toMatchObject({ obstacle: { kind: 'undecidable' } });
});
