import { describe, expect, it } from 'vitest';
import type { Manifest, World } from '../../simulator/world.ts';
import { readChoice } from '../../src/replies/choices.ts';
import { renderBlocks } from '../../src/replies/render-blocks.ts';
import { askIn } from '../support/ask-in.ts';
import { deploymentOf, worldOf } from '../support/several-namespaces.ts';

const LINE = 'NoCredentialsError: Unable to locate credentials';
const LOG = `Traceback (most recent call last):\nbotocore.exceptions.${LINE}\n`;

/** A deployment whose pod ended with a log, with the kubelet's warning of it. */
function failing(name: string, namespace: string, minutesAgo: number): readonly Manifest[] {
  const pod = `${name}-7d9f8b6c5-x2k4p`;
  const lastTimestamp = new Date(Date.UTC(2026, 11, 1, 3, 0) - minutesAgo * 60_000).toISOString();
  const status = {
    phase: 'Running',
    containerStatuses: [
      {
        name: 'app',
        ready: false,
        restartCount: 7,
        image: 'a',
        imageID: '',
        state: { waiting: { reason: 'CrashLoopBackOff' } },
      },
    ],
  };
  const event = {
    apiVersion: 'v1',
    kind: 'Event',
    metadata: { name: `${pod}.1`, namespace },
    involvedObject: { kind: 'Pod', namespace, name: pod },
    reason: 'BackOff',
    type: 'Warning',
    message: 'Back-off restarting failed container',
    lastTimestamp,
  };
  return [
    ...deploymentOf(name, namespace).map(one => (one.kind === 'Pod' ? { ...one, status } : one)),
    event,
  ];
}

/** A world of one cluster whose failing pods say this in the log of their last run. */
function logging(objects: Readonly<Record<string, readonly Manifest[]>>, text = LOG): World {
  const world = worldOf({ prod: objects });
  const { prod } = world.clusters;
  if (!prod) throw new Error('no cluster prod');
  const pods = Object.values(objects)
    .flat()
    .filter(({ kind }) => kind === 'Pod');
  const logs = pods.map(({ metadata }) => [`${metadata.namespace}/${metadata.name}/app/previous`, text]);
  return { ...world, clusters: { prod: { ...prod, logs: Object.fromEntries(logs) } } };
}

const WORLD = logging({
  shop: [...failing('web', 'shop', 9), ...deploymentOf('idle', 'shop')],
  billing: failing('till', 'billing', 2),
});

describe('an error line alone', () => {
  it('offers the workloads that show the error now, the newest warning first', async () => {
    const report = await askIn(WORLD, LINE);
    expect(report.candidates.map(({ entities }) => entities.workload)).toEqual(['till', 'web']);
    expect(report).toMatchObject({ kind: 'aws-no-credentials', verdict: 'inconclusive', cause: null });
    expect(report.note).toContain(
      'The message names no workload. 2 workloads show this error since 02:51 UTC. Which one do you mean?',
    );
    expect(report.note).toContain('Reply in this thread with its name');
  });

  it('asks before it takes the only one, and a choice leads to that one whatever the message says', async () => {
    const world = logging({ shop: failing('web', 'shop', 9) });
    const report = await askIn(world, LINE);
    expect(report).toMatchObject({ verdict: 'inconclusive', target: null });
    const blocks = JSON.stringify(renderBlocks(report, { jobId: 'job' }));
    const value = /"value":"(cluster=[^"]+)"/.exec(blocks)?.[1] ?? '';
    expect(readChoice(value)).toMatchObject({ cluster: 'prod', namespace: 'shop', workload: 'web' });
  });

  it('offers nothing that shows another error, and says how much was looked at', async () => {
    const world = logging({ shop: failing('web', 'shop', 9) }, 'panic: out of luck\n');
    const report = await askIn(world, LINE);
    expect(report).toMatchObject({ verdict: 'inconclusive', candidates: [], target: null });
    expect(report.note).toContain('I looked at 1 pod with warnings, and none shows this error.');
  });

  it('looks only in the namespace that the message names', async () => {
    const report = await askIn(WORLD, `{"namespace":"shop","msg":"${LINE}"}`);
    expect(report.candidates.map(({ entities }) => entities.namespace)).toEqual([]);
    expect(report.target?.entities).toMatchObject({ namespace: 'shop', workload: 'web' });
  });

  it('costs no more however much fails, and says what was left out', async () => {
    const many = Array.from({ length: 45 }, (_, index) => failing(`app-${index}x`, 'shop', index)).flat();
    const report = await askIn(logging({ shop: many }), LINE);
    expect(report.candidates).toHaveLength(30);
    expect(report.candidates[0]?.entities.workload).toBe('app-0x');
    expect(report.note).toContain('I looked at the 30 pods with the newest warnings and left out 15 more.');
    expect(report.calls.kubernetes).toBeLessThan(160);
  });

  it('offers nothing from a namespace that the asker may not see', async () => {
    const rule = { groups: [], channels: [], clusters: [], cluster: false, accounts: [] };
    const access = [{ ...rule, users: ['U1'], namespaces: ['billing'] }];
    const report = await askIn(WORLD, LINE, access);
    expect(report.candidates.map(({ entities }) => entities.workload)).toEqual(['till']);
  });
});
