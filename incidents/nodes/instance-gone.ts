import { changeRegional, remove } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, PLACE, STRAY, withStray } from './scene.ts';

/** The instance was terminated long ago, and EC2 has forgotten it. */
export const instanceGone: Incident = {
  name: 'instance-gone',
  title: 'The instance was terminated long ago, and EC2 has forgotten it',
  message: `/diagnose node ${STRAY} -c prod-eu`,
  world(now) {
    const world = withStray(healthy(now), now);
    return changeRegional(world, PLACE, 'ec2', 'Instances', remove('InstanceId', STRAY));
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-is-running', code: 'gone' },
  },
  lasts: 'an id is never given to another instance',
};
