import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWS_ANSWERS } from '../../src/providers/aws/answers.ts';
import { AZURE_ANSWERS } from '../../src/providers/azure/answers.ts';
import { KUBERNETES_ANSWERS } from '../../src/providers/kubernetes/answers.ts';
import { MalformedAnswer, type Parser } from '../../src/providers/parse.ts';
import { REGISTRY_ANSWERS } from '../../src/providers/registry/answers.ts';

const ANSWERS: readonly (readonly [string, Parser<unknown>])[] = Object.entries({
  kubernetes: KUBERNETES_ANSWERS,
  aws: AWS_ANSWERS,
  azure: AZURE_ANSWERS,
  registry: REGISTRY_ANSWERS,
}).flatMap(([provider, parsers]) =>
  Object.entries(parsers).map(([method, parser]) => [`${provider}/${method}`, parser] as const),
);

/** Values of the shape of answers, with anything in them. */
const junk = fc.oneof(
  fc.anything(),
  fc.record({ items: fc.array(fc.anything()), complete: fc.boolean() }),
  fc.record({ metadata: fc.anything(), spec: fc.anything(), status: fc.anything() }),
);

/** The message of the malformed answer, or what was read. */
function read(parser: Parser<unknown>, value: unknown): unknown {
  try {
    return parser(value, '');
  } catch (error) {
    if (error instanceof MalformedAnswer) return error.message;
    throw error;
  }
}

describe('the answers of all reads', () => {
  it.each(ANSWERS)('%s: whatever is answered is read or called malformed', (_, parser) => {
    fc.assert(
      fc.property(junk, value => {
        read(parser, value);
      }),
      { seed: 7, numRuns: 60 },
    );
  });

  it.each(ANSWERS)('%s: null is no answer, and neither is a number', (_, parser) => {
    for (const value of [null, 7]) expect(read(parser, value)).toMatch(/ is (null|number) and not /);
  });
});

const POD = {
  metadata: { name: 'till-1', namespace: 'shop', labels: null, creationTimestamp: '2026-05-01T10:00:00Z' },
  spec: {
    containers: [
      {
        name: 'app',
        image: 'app:1',
        env: null,
        resources: { limits: { cpu: 2, memory: '64Mi' }, requests: null },
      },
    ],
    volumes: null,
  },
  status: {
    phase: 'Running',
    conditions: [{ type: 'Ready', status: 'True', lastTransitionTime: null, lastProbeTime: null }],
    containerStatuses: [
      {
        name: 'app',
        ready: true,
        restartCount: 0,
        lastState: {},
        state: { running: { startedAt: '2026-05-01T10:00:05Z' } },
      },
    ],
  },
};

describe('a pod as servers write it', () => {
  it('is read with times and quantities, and without what is null or unknown', () => {
    expect(KUBERNETES_ANSWERS.pod(POD, '')).toEqual({
      metadata: { name: 'till-1', namespace: 'shop', creationTimestamp: new Date('2026-05-01T10:00:00Z') },
      spec: {
        containers: [{ name: 'app', image: 'app:1', resources: { limits: { cpu: '2', memory: '64Mi' } } }],
      },
      status: {
        phase: 'Running',
        conditions: [{ type: 'Ready', status: 'True' }],
        containerStatuses: [
          {
            name: 'app',
            ready: true,
            restartCount: 0,
            lastState: {},
            state: { running: { startedAt: new Date('2026-05-01T10:00:05Z') } },
          },
        ],
      },
    });
  });

  it.each([
    ['a null item', { items: [POD, null], complete: true }, 'items[1] is null and not an object'],
    ['no list', { items: null, complete: true }, 'items is null and not a list'],
    [
      'a time that is none',
      { items: [{ metadata: { creationTimestamp: 'yesterday' } }], complete: true },
      'items[0].metadata.creationTimestamp is string and not a time',
    ],
    [
      'labels that are a list',
      { items: [{ metadata: { labels: ['a'] } }], complete: true },
      'items[0].metadata.labels is a list and not an object',
    ],
  ])('is malformed with %s, and the message says where', (_, answer, message) => {
    expect(read(KUBERNETES_ANSWERS.podsNamed, answer)).toBe(message);
  });
});

describe('the times of other reads', () => {
  it('of a lease have microseconds', () => {
    const lease = { spec: { renewTime: '2026-05-01T10:00:00.123456Z', leaseDurationSeconds: 40 } };
    const renewTime = new Date('2026-05-01T10:00:00.123Z');
    expect(KUBERNETES_ANSWERS.nodeLease(lease, '')).toEqual({
      spec: { renewTime, leaseDurationSeconds: 40 },
    });
  });

  it('of a trail event may be a date already', () => {
    const at = new Date('2026-05-01T10:00:00Z');
    const event = { id: '1', name: 'AssumeRole', time: at, source: 'sts.amazonaws.com' };
    expect(AWS_ANSWERS.trailEvents({ items: [event], complete: true }, '').items).toEqual([event]);
  });

  it('of the activity log are text', () => {
    const event = { operation: 'o', status: 'Started', at: '2026-05-01T10:00:00.1234567Z', resourceId: '/r' };
    expect(AZURE_ANSWERS.activityOf({ items: [event], complete: true }, '').items[0]?.at).toEqual(
      new Date('2026-05-01T10:00:00.123Z'),
    );
  });
});
