import { expect, it } from 'vitest';
import { rollOutIsCompared } from '../../../src/diagnostics/kubernetes/roll-out-is-compared/check.ts';
import type { Container, Workload } from '../../../src/providers/kubernetes/types.ts';

const NOW = new Date('2026-05-01T12:00:00Z');

function revision(
  number: number,
  container: Partial<Container>,
  born: string,
  serviceAccountName?: string,
): Workload {
  const spec = {
    containers: [{ name: 'app', ...container }],
    ...(serviceAccountName ? { serviceAccountName } : {}),
  };
  return {
    kind: 'ReplicaSet',
    metadata: {
      annotations: { 'deployment.kubernetes.io/revision': String(number) },
      ownerReferences: [{ kind: 'Deployment', name: 'checkout' }],
      creationTimestamp: new Date(born),
    },
    template: { spec },
  };
}

function run(sets: readonly Workload[], workloadKind = 'Deployment') {
  const kubernetes = {
    workload: () => Promise.resolve({ kind: 'Deployment' as const, selector: { app: 'checkout' } }),
    replicaSets: () => Promise.resolve({ items: sets, complete: true }),
  };
  return rollOutIsCompared.run(
    { namespace: 'shop', workload: 'checkout', workloadKind },
    { kubernetes },
    NOW,
  );
}

it('tells what changed between the two newest revisions, and of variables only the names', async () => {
  const verdict = await run([
    revision(
      9,
      {
        image: 'app:8',
        env: [
          { name: 'TOKEN', value: 'hunter1' },
          { name: 'OLD', value: 'x' },
        ],
      },
      '2026-04-01T00:00:00Z',
      'checkout',
    ),
    revision(
      10,
      {
        image: 'app:9',
        env: [
          { name: 'TOKEN', value: 'hunter2' },
          { name: 'NEW', value: 'y' },
        ],
        resources: { limits: { memory: '1Gi' } },
      },
      '2026-05-01T11:48:00Z',
    ),
    revision(2, { image: 'app:1' }, '2026-01-01T00:00:00Z'),
  ]);
  expect(verdict).toMatchObject({
    status: 'ok',
    evidence: [
      { path: 'revision 9 → 10', value: 'rolled out 12 minutes ago' },
      { path: 'service account', value: 'checkout → default' },
      { path: 'image', value: 'app:8 → app:9' },
      { path: 'env', value: 'added NEW; removed OLD; changed TOKEN' },
      { path: 'limits', value: 'none → memory 1Gi' },
    ],
  });
  expect(JSON.stringify(verdict)).not.toContain('hunter');
});

it('says nothing of a first revision, an old roll-out, or what keeps no revisions', async () => {
  const one = revision(1, {}, '2026-05-01T11:00:00Z');
  expect(await run([one])).toMatchObject({ status: 'skipped' });
  expect(await run([one, revision(2, {}, '2026-04-29T11:00:00Z')])).toMatchObject({ status: 'skipped' });
  expect(await run([], 'StatefulSet')).toMatchObject({ status: 'skipped' });
});
