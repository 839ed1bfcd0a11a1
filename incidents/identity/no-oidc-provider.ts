import { changeIam, remove } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, ISSUER, PLACE, pastedLog } from './scene.ts';

const PRINTED = `Traceback (most recent call last):
  File "/app/checkout/receipts.py", line 41, in store
    s3.put_object(Bucket="shop-receipts-prod-eu", Key=key, Body=body)
botocore.errorfactory.InvalidIdentityTokenException: An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: No OpenIDConnect provider found in your account for https://${ISSUER}
`;

/** Nobody registered the issuer of the cluster with IAM. */
export const noOidcProvider: Incident = {
  name: 'no-oidc-provider',
  title: 'Nobody registered the issuer of the cluster with IAM',
  message: pastedLog(PRINTED, 'new cluster, first deploy'),
  world(now) {
    const arn = `arn:aws:iam::${PLACE.account}:oidc-provider/${ISSUER}`;
    const world = changeIam(healthy(now), PLACE.account, 'OpenIDConnectProviders', remove('Arn', arn));
    return failing(world, PRINTED, now);
  },
  expect: {
    kind: 'aws-web-identity-invalid',
    verdict: 'cause-found',
    cause: { check: 'aws/issuer-has-provider', code: 'no-provider' },
  },
};
