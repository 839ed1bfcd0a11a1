import { expect, it } from 'vitest';
import { changeObjects, findObject } from '../../simulator/builders/change.ts';
import { PROD } from '../../simulator/builders/healthy/site.ts';
import { healthyWorld } from '../../simulator/builders/healthy/world.ts';
import { crashLooping } from '../../simulator/builders/pod-states.ts';
import { startAgain } from '../../simulator/controllers/start-again.ts';
import { recordAt } from '../../simulator/fields.ts';
import type { World } from '../../simulator/world.ts';

const NOW = new Date('2026-12-01T10:00:00Z');
const CHECKOUT = { kind: 'Deployment', namespace: 'shop', name: 'checkout' };

function statusIn(world: World) {
  return recordAt(findObject(world, PROD.cluster, CHECKOUT), 'status');
}

it('a deployment counts its pods as they come to be in trouble, and as they start again', () => {
  const well = healthyWorld(NOW);
  expect(statusIn(well)).toMatchObject({ replicas: 2, readyReplicas: 2, availableReplicas: 2 });
  const [first] = (well.clusters[PROD.cluster]?.objects ?? []).filter(
    ({ kind, metadata }) => kind === 'Pod' && metadata.name.startsWith('checkout-'),
  );
  const broken = changeObjects(
    well,
    PROD.cluster,
    one => one === first,
    one => crashLooping(one, {}, NOW),
  );
  expect(statusIn(broken)).toMatchObject({
    replicas: 2,
    updatedReplicas: 2,
    readyReplicas: 1,
    availableReplicas: 1,
    conditions: [
      { type: 'Available', status: 'False' },
      { type: 'Progressing', status: 'True' },
    ],
  });
  expect(statusIn(startAgain(broken, NOW))).toMatchObject({
    readyReplicas: 2,
    availableReplicas: 2,
    conditions: [{ type: 'Available', status: 'True' }, { type: 'Progressing' }],
  });
});
