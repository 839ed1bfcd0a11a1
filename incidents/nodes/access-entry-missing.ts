import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, kubeletSays, onCluster, withoutEntry, withStray } from './scene.ts';

/** The cluster admits by access entries only, and the node role has none. */
export const accessEntryMissing: Incident = {
  name: 'access-entry-missing',
  title: 'The cluster admits by access entries only, and the node role has none',
  message: kubeletSays(
    'switched prod-eu to API authentication',
    'reflector.go:140] Failed to list *v1.Node: Unauthorized',
  ),
  world(now) {
    const world = withoutEntry(withStray(healthy(now), now));
    return onCluster(world, one => put(one, ['accessConfig', 'authenticationMode'], 'API'));
  },
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'aws/access-entry-admits-node-role', code: 'absent' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
