import { recordsAt, textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, onStray, STRAY, withStray } from './scene.ts';

/** An instance started by hand lacks the cluster’s tag. */
export const clusterTagMissing: Incident = {
  name: 'cluster-tag-missing',
  title: 'An instance started by hand lacks the cluster’s tag',
  message:
    'started a node by hand, says Unauthorized once and then nothing. kubelet: Failed to list *v1.Node: Unauthorized\ninstance: ' +
    STRAY +
    '\ncluster: prod-eu',
  world(now) {
    const world = withStray(healthy(now), now);
    return onStray(world, one => ({
      ...one,
      Tags: recordsAt(one, 'Tags').filter(tag => !textAt(tag, 'Key').startsWith('kubernetes.io/cluster/')),
    }));
  },
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-has-cluster-tag', code: 'absent' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
