import type { Incident } from '../incident.ts';
import { failing, healthy, pastedLog } from './scene.ts';
import { withVariables } from './scene-worlds.ts';

const ELSEWHERE = `AuthorizationHeaderMalformed: The authorization header is malformed; the region 'us-east-1' is wrong; expecting 'eu-west-1'\n`;

/** The bucket lives in another region than the pod is told. */
export const regionOfOtherBucket: Incident = {
  name: 'region-of-other-bucket',
  title: 'The bucket lives in another region than the pod is told',
  message: pastedLog(ELSEWHERE, 'the receipts bucket has always been there'),
  world: now => failing(withVariables(healthy(now), { AWS_REGION: 'us-east-1' }, now), ELSEWHERE, now),
  expect: {
    kind: 'aws-region-invalid',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/pod-names-its-region', code: 'other-than-expected' },
  },
};
