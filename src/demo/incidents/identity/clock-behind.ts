import { withObjects } from '../../builders/change.ts';
import { nodeLease } from '../../builders/node.ts';
import type { Incident } from '../../incident.ts';
import { failing, healthy, PLACE, pastedLog } from './scene.ts';
import { SIGNATURE_EXPIRED } from './scene-texts.ts';

export const clockBehind: Incident = {
  name: 'clock-behind',
  title: 'The clocks of two nodes stand: chrony was masked in the new image',
  message: pastedLog(SIGNATURE_EXPIRED, 'credentials are fresh, I checked'),
  world(now) {
    const world = healthy(now);
    const nodes = (world.clusters[PLACE.cluster]?.objects ?? []).filter(({ kind }) => kind === 'Node');
    const leases = nodes.map(({ metadata }) => nodeLease(metadata.name, 480, now));
    const [first] = leases;
    return failing(
      withObjects(world, PLACE.cluster, ...(first ? leases.slice(0, 2) : [])),
      SIGNATURE_EXPIRED,
      now,
    );
  },
  expect: {
    kind: 'aws-credentials-expired',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-clock-is-right', code: 'behind' },
  },
};
