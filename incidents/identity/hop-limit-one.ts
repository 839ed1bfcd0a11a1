import { changeRegional, put } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, NAME_ROLE, NO_CREDENTIALS, PLACE, pastedLog } from './scene.ts';
import { annotated } from './scene-worlds.ts';

/** A pod without any role, on nodes whose metadata service answers one hop far. */
export const hopLimitOne: Incident = {
  name: 'hop-limit-one',
  title: 'A pod without any role, on nodes whose metadata service answers one hop far',
  message: pastedLog(NO_CREDENTIALS, 'staging works without any annotation, prod does not'),
  world(now) {
    const near = changeRegional(healthy(now), PLACE, 'ec2', 'Instances', all =>
      all.map(one => put(one, ['MetadataOptions', 'HttpPutResponseHopLimit'], 1)),
    );
    return failing(annotated(near, undefined, now), NO_CREDENTIALS, now);
  },
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/service-account-names-role', code: 'absent' },
    problems: [{ check: 'aws/pod-can-reach-node-metadata', code: 'hop-limit' }],
  },
  repair: NAME_ROLE,
};
