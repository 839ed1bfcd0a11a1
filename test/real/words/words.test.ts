import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isSampled } from '../../support/scope.ts';
import { clustersWithoutControllers, clusterWithControllers } from '../support/control-plane.ts';
import { describeReal } from '../support/describe-real.ts';
import { DERIVED_RULES } from '../support/diagnose.ts';
import { askPairs, type Clusters, type Result } from './ask.ts';
import { IDENTITY } from './identity.ts';
import { IMAGES } from './images.ts';
import { NODES } from './nodes.ts';
import type { Pair } from './pair.ts';
import { WORKLOADS } from './workloads.ts';

const ALL: readonly Pair[] = [...IDENTITY, ...IMAGES, ...NODES, ...WORKLOADS];
const worldOf = ({ world }: Pair) => ('incident' in world ? world.incident : `namespace ${world.namespace}`);
const WORLDS = [...Map.groupBy(ALL, worldOf)].map(([name, pairs]) => ({ name, pairs }));

/** What came out when these words were first asked, and has not come right since: no other may join it. */
const KNOWN: Readonly<Record<string, Result>> = JSON.parse(
  readFileSync(new URL('known-misses.json', import.meta.url), 'utf8'),
);

it('are a hundred or more', () => {
  expect(ALL.length).toBeGreaterThanOrEqual(100);
});

describeReal('what people write, asked on real servers', () => {
  let clusters: Clusters;
  const outcomes: [string, Result][] = [];

  beforeAll(async () => {
    clusters = {
      withControllers: clusterWithControllers(),
      withoutControllers: clustersWithoutControllers(),
    };
    for (const one of [clusters.withControllers, ...clusters.withoutControllers])
      await one.grantBot(DERIVED_RULES);
  });
  afterAll(() => {
    const counts = Object.entries(Object.groupBy(outcomes, ([, result]) => result));
    const said = counts.map(([result, list = []]) => `${result} ${list.length}`).join(', ');
    console.log(`${outcomes.length} of ${ALL.length} pairs: ${said}`);
    const missed = outcomes.filter(([, result]) => result !== 'right');
    mkdirSync('reports', { recursive: true });
    writeFileSync('reports/words.json', `${JSON.stringify(Object.fromEntries(missed), null, 2)}\n`);
  });

  describe.each(WORLDS.filter(({ name }) => isSampled(name, 8)))('$name', ({ pairs }) => {
    it('leads to its cause, or to what it led to before', async () => {
      const results = await askPairs(pairs, clusters);
      const named = pairs.map(({ say }, index): [string, Result] => [say, results[index] ?? 'no cause']);
      outcomes.push(...named);
      const unknown = named.filter(([say, result]) => result !== 'right' && KNOWN[say] === undefined);
      expect(unknown).toEqual([]);
    });
  });
});
