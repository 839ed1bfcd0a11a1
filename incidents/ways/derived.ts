import type { Incident } from '../incident.ts';
import { imageWays } from './image-ways.ts';
import { nodeWays } from './node-ways.ts';
import type { Fault, Route } from './way.ts';
import { withEndpoints } from './way-worlds.ts';

/** An incident for every way and every fault that can be on it. */
export const ways: readonly Incident[] = [...imageWays, ...nodeWays].flatMap(way =>
  way.faults.map(fault => incidentOf(way, fault)),
);

function incidentOf(way: Route, fault: Fault): Incident {
  const { check, behind = {}, others, refused, symptom } = way;
  const { code } = fault;
  const scene = fault.refuses && refused ? refused : way.scene;
  const told = { check, code };
  const lead = behind[code];
  return {
    name: `${way.name}-${code}`,
    title: `${scene.title}: ${fault.title}`,
    message: scene.message(`${fault.remark}, ${symptom}`),
    world: now => fault.change(withEndpoints(scene.world(now), fault.alone ? [] : others), way),
    expect: {
      kind: scene.kind,
      verdict: 'cause-found',
      cause: lead ?? told,
      ...(lead && { problems: [told] }),
    },
    ...(fault.repair && { repair: fault.repair(way) }),
  };
}
