import { changeRegional, put, where } from '../../simulator/builders/change.ts';
import { idAt, PROD } from '../../simulator/builders/healthy/site.ts';
import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, PLACE, pastedEvents } from './scene.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
} as const;

/** Self-made node images may lack the ECR credential provider; role and policy are right. */
export const credentialProviderLacking: Incident = {
  name: 'credential-provider-lacking',
  title: 'Self-made node images may lack the ECR credential provider; role and policy are right',
  message: pastedEvents(FAILURE, 'new golden image for the nodes, role is the same as before'),
  world: now => {
    const renamed = where('ImageId', idAt(PROD, 'ami'), one =>
      put(one, ['Name'], 'acme-golden-al2023-2025-11'),
    );
    return failing(changeRegional(healthy(now), PLACE, 'ec2', 'Images', renamed), FAILURE, now);
  },
  expect: {
    kind: 'image-no-basic-auth',
    verdict: 'cause-found',
    cause: { check: 'aws/node-has-credential-provider', code: 'perhaps-lacking' },
  },
};
