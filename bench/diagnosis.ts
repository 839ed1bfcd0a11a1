/** `npm run bench:diagnosis`: what an answer costs over the wire, and that it does not grow with the cluster. */

import type { Incident } from '../incidents/incident.ts';
import { incidentsByFamily } from '../incidents/index.ts';
import { pod } from '../simulator/builders/pod.ts';
import { serveWorld } from '../simulator/serve-world.ts';
import type { World } from '../simulator/world.ts';
import { diagnose } from '../src/diagnose.ts';
import { settingsFor } from '../src/local/demo-world.ts';
import { inquiryOf } from '../src/local/diagnose-demo.ts';
import { makeDiagnosing } from '../src/main/make-diagnosing.ts';

const ROUNDS = 9;
const now = new Date();

console.log('family        incident                                   median ms   calls');
for (const [family, [incident]] of Object.entries(incidentsByFamily)) {
  const { median, calls } = await measure(incident, incident.world(now));
  console.log(`${family.padEnd(13)} ${incident.name.padEnd(42)} ${median.toFixed(0).padStart(9)}   ${calls}`);
}

const [incident] = incidentsByFamily.identity;
console.log(`\n${incident.name} beside more and more pods that have nothing to do with it`);
console.log('pods     median ms   calls');
for (const count of [0, 500, 5000]) {
  const { median, calls } = await measure(incident, crowded(incident.world(now), count));
  console.log(`${String(count).padEnd(8)} ${median.toFixed(0).padStart(9)}   ${calls}`);
}

async function measure(
  one: Incident,
  world: World,
): Promise<{ readonly median: number; readonly calls: string }> {
  const served = await serveWorld(world);
  const diagnosing = await makeDiagnosing(settingsFor(world, served), served.environment);
  const times: number[] = [];
  let calls = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    const started = performance.now();
    const report = await diagnose(
      inquiryOf(one),
      diagnosing.using(() => {}),
    );
    times.push(performance.now() - started);
    calls = JSON.stringify(report.calls);
  }
  await diagnosing.close();
  await served.close();
  return { median: times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0, calls };
}

function crowded(world: World, count: number): World {
  const crowd = Array.from({ length: count }, (_, index) =>
    pod({ name: `crowd-${index}`, namespace: `crowd-${index % 50}`, node: 'elsewhere' }, now),
  );
  const clusters = Object.entries(world.clusters).map(([name, cluster]) => {
    return [name, { ...cluster, objects: [...cluster.objects, ...crowd] }] as const;
  });
  return { ...world, clusters: Object.fromEntries(clusters) };
}
