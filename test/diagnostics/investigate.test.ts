import { describe, expect, it } from 'vitest';
import { defineCheck, ok, type Ports, problem, skipped } from '../../src/diagnostics/check.ts';
import { investigate } from '../../src/diagnostics/investigate.ts';
import { Obstruction } from '../../src/domain/obstruction.ts';
import type { Progress } from '../../src/domain/progress.ts';

const text = { title: 'x', codes: {} };
const seen = { subject: 'a', path: '', value: 'b' };
const ports = {} as Ports;

const learns = defineCheck({
  id: 'aws/learns',
  needs: [],
  reads: {},
  codes: {},
  text,
  run: () => ok([], { roleArn: 'arn' }),
});
const waits = defineCheck({
  id: 'aws/waits',
  needs: ['roleArn'],
  reads: {},
  codes: { found: ['role'] },
  text: { title: 'x', codes: { found: { says: '', fix: [] } } },
  run: ({ roleArn }) => problem('found', { role: roleArn }, [seen]),
});
const refused = defineCheck({
  id: 'aws/refused',
  needs: [],
  reads: {},
  codes: {},
  text,
  run: () =>
    Promise.reject(
      new Obstruction({ kind: 'forbidden', permission: { provider: 'aws', action: 'iam:GetRole' } }),
    ),
});
const crashes = defineCheck({
  id: 'aws/crashes',
  needs: [],
  reads: {},
  codes: {},
  text,
  run() {
    throw new TypeError('boom');
  },
});
const hangs = defineCheck({
  id: 'aws/hangs',
  needs: [],
  reads: {},
  codes: {},
  text,
  run: () => new Promise(() => {}),
});
const needsRegion = defineCheck({
  id: 'aws/region',
  needs: ['region'],
  reads: {},
  codes: {},
  text,
  run: () => ok([]),
});
const needsPod = defineCheck({
  id: 'aws/pod',
  needs: ['pod'],
  reads: {},
  codes: {},
  text,
  run: () => ok([]),
});
const skips = defineCheck({
  id: 'aws/skips',
  needs: [],
  reads: {},
  codes: {},
  text,
  run: () => skipped('no matter'),
});

function using(told: Progress[] = []) {
  return { ports, now: new Date(0), limitMs: 50, tell: (progress: Progress) => void told.push(progress) };
}

describe('investigate', () => {
  it('runs a check as soon as another has learned what it waits for', async () => {
    const { findings, known } = await investigate([waits, learns], {}, using());
    expect(findings.map(({ outcome }) => outcome.status)).toEqual(['problem', 'ok']);
    expect(findings[0]?.outcome).toMatchObject({ code: 'found', args: { role: 'arn' } });
    expect(known.roleArn).toBe('arn');
  });

  it('never lets a learned name replace a known one', async () => {
    const { findings } = await investigate([learns, waits], { roleArn: 'given' }, using());
    expect(findings[1]?.outcome).toMatchObject({ args: { role: 'given' } });
  });

  it.each([
    ['a refusal', refused, { kind: 'forbidden', permission: { provider: 'aws', action: 'iam:GetRole' } }],
    ['a crash', crashes, { kind: 'crashed', error: 'boom' }],
    ['a check that never ends', hangs, { kind: 'timed-out', afterMs: 50 }],
    [
      'a name that only the configuration gives',
      needsRegion,
      { kind: 'not-configured', missing: 'the region of this cluster' },
    ],
  ])('tells %s as unchecked', async (_, check, obstacle) => {
    const { findings } = await investigate([check], {}, using());
    expect(findings[0]?.outcome).toEqual({ status: 'unchecked', obstacle });
  });

  it('skips a question that nobody could put', async () => {
    const { findings } = await investigate([needsPod, skips], {}, using());
    expect(findings.map(({ outcome }) => outcome)).toEqual([
      { status: 'unchecked', obstacle: { kind: 'not-named', names: ['pod'] } },
      { status: 'skipped', because: 'no matter' },
    ]);
  });

  it('does not pass over the pods of a workload that has none', async () => {
    const { findings } = await investigate([needsPod], { workload: 'checkout' }, using());
    expect(findings[0]?.outcome).toMatchObject({ status: 'unchecked', obstacle: { kind: 'undecidable' } });
  });

  it('tells each check as started once and finished once', async () => {
    const told: Progress[] = [];
    await investigate([learns, waits, needsPod], {}, using(told));
    expect(told.filter(one => one.type === 'started').map(one => one.check)).toEqual([
      'aws/learns',
      'aws/waits',
    ]);
    expect(told.filter(one => one.type === 'finished').map(one => one.check)).toEqual([
      'aws/learns',
      'aws/waits',
      'aws/pod',
    ]);
  });
});
