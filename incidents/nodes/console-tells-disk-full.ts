import type { Incident } from '../incident.ts';
import { healthy, joinFailed, printed, withStray } from './scene.ts';

/** The instance printed that its disk is full. */
export const consoleTellsDiskFull: Incident = {
  name: 'console-tells-disk-full',
  title: 'The instance printed that its disk is full',
  message: joinFailed('nothing wrong in IAM or network as far as I see'),
  world(now) {
    const world = withStray(healthy(now), now);
    return printed(
      world,
      '[  12.1] cloud-init[1411]: password=hunter2-very-secret\n[  31.7] containerd[1510]: failed to extract layer: write /var/lib/containerd/x: No space left on device\n',
    );
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/console-shows-no-fault', code: 'printed' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
