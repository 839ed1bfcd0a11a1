import { changeRegional, put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, NAME_ROLE, NO_CREDENTIALS, PLACE, pastedLog } from './scene.ts';
import { annotated } from './scene-worlds.ts';

/** A pod without any role, on nodes whose metadata service is off. */
export const metadataOff: Incident = {
  name: 'metadata-off',
  title: 'A pod without any role, on nodes whose metadata service is off',
  message: pastedLog(NO_CREDENTIALS, 'hardened node group since today'),
  world(now) {
    const off = changeRegional(healthy(now), PLACE, 'ec2', 'Instances', all =>
      all.map(one => put(one, ['MetadataOptions', 'HttpEndpoint'], 'disabled')),
    );
    return failing(annotated(off, undefined, now), NO_CREDENTIALS, now);
  },
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-role', code: 'absent' },
    problems: [{ check: 'aws/pod-can-reach-node-metadata', code: 'metadata-off' }],
  },
  repair: NAME_ROLE,
};
