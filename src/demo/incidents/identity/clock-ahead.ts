import { withObjects } from '../../builders/change.ts';
import { nodeLease } from '../../builders/node.ts';
import type { Incident } from '../../incident.ts';
import { failing, healthy, PLACE, pastedLog } from './scene.ts';
import { SIGNATURE_AHEAD } from './scene-texts.ts';

export const clockAhead: Incident = {
  name: 'clock-ahead',
  title: 'The clocks of two nodes run ahead',
  message: pastedLog(SIGNATURE_AHEAD, 'since the hypervisor maintenance'),
  world(now) {
    const world = healthy(now);
    const nodes = (world.clusters[PLACE.cluster]?.objects ?? []).filter(({ kind }) => kind === 'Node');
    const leases = nodes.map(({ metadata }) => nodeLease(metadata.name, -720, now));
    const [first] = leases;
    return failing(
      withObjects(world, PLACE.cluster, ...(first ? leases.slice(0, 2) : [])),
      SIGNATURE_AHEAD,
      now,
    );
  },
  expect: {
    kind: 'aws-credentials-expired',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-clock-is-right', code: 'ahead' },
  },
};
