import { changeRegional } from '../../simulator/builders/change.ts';
import { textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, ID, joinFailed, PLACE, withStray } from './scene.ts';

const FRESH = 'ami-0f0e0d0c0b0a09080';

/** The image of the launch template was deregistered. */
export const imageDeregistered: Incident = {
  name: 'image-deregistered',
  title: 'The image of the launch template was deregistered',
  message: joinFailed('ami retention job deleted old images'),
  world(now) {
    const world = withStray(healthy(now), now);
    return changeRegional(world, PLACE, 'ec2', 'Images', all =>
      all.map(one => (textAt(one, 'ImageId') === ID.image ? { ...one, ImageId: FRESH } : one)),
    );
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/image-fits-cluster', code: 'gone' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
