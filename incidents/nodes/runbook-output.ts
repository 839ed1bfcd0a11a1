import { put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { healthy, onStray, STRAY, withStray } from './scene.ts';

/** AWS’s runbook was run, and its output pasted: the metadata service is off. */
export const runbookOutput: Incident = {
  name: 'runbook-output',
  title: 'AWS’s runbook was run, and its output pasted: the metadata service is off',
  message: `ran what you told me\nAWSSupport-TroubleshootEKSWorkerNode on ${STRAY} in cluster prod-eu\n[FAILURE] Worker node could not get its IAM role from the instance metadata service.\nThe worker node failed to join the cluster prod-eu.`,
  world(now) {
    const world = withStray(healthy(now), now);
    return onStray(world, one => put(one, ['MetadataOptions', 'HttpEndpoint'], 'disabled'));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-metadata-is-on', code: 'off' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
