import type { Incident } from '../incident.ts';
import { failing, healthy, NO_CREDENTIALS, pastedLog } from './scene.ts';

const OLD_SDK = `DEBUG botocore.endpoint: user agent Boto3/1.9.100 Python/3.6.8 Linux/6.1 Botocore/1.12.100\n${NO_CREDENTIALS}`;

/** The image pins a botocore that does not know web identity tokens. */
export const sdkTooOld: Incident = {
  name: 'sdk-too-old',
  title: 'The image pins a botocore that does not know web identity tokens',
  message: pastedLog(OLD_SDK, 'this image has not been rebuilt since 2019'),
  world: now => failing(healthy(now), OLD_SDK, now),
  expect: {
    kind: 'aws-no-credentials',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/sdk-knows-web-identity', code: 'too-old' },
  },
  repair: [
    'kubectl set image deployment/checkout app=111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/checkout:2025.11.2 -n shop',
  ],
};
