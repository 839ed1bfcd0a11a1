import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, onStray, STRAY_NODE, withStray } from './scene.ts';

/** The cluster’s tag on the instance is misspelt. */
export const clusterTagMisspelt: Incident = {
  name: 'cluster-tag-misspelt',
  title: 'The cluster’s tag on the instance is misspelt',
  message: `/diagnose node ${STRAY_NODE} -c prod-eu`,
  world(now) {
    const world = withStray(healthy(now), now);
    return onStray(world, one => ({
      ...one,
      Tags: recordsAt(one, 'Tags').map(tag =>
        textAt(tag, 'Key') === 'kubernetes.io/cluster/prod-eu'
          ? { Key: 'kubernetes.io/cluster/prod_eu', Value: 'owned' }
          : tag,
      ),
    }));
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-has-cluster-tag', code: 'other-cluster' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
