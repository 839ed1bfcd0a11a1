import { changeIam, changeObjects, put, where, withLog } from '../../simulator/builders/change.ts';
import { issuerOf } from '../../simulator/builders/eks.ts';
import { PROD } from '../../simulator/builders/healthy/site.ts';
import { healthyWorld } from '../../simulator/builders/healthy/world.ts';
import { crashLooping } from '../../simulator/builders/pod-states.ts';
import type { Manifest, Resource, World } from '../../simulator/world.ts';

/** The cluster, account and region in which the incidents happen. */
export const PLACE = { cluster: PROD.cluster, account: PROD.account, region: PROD.region } as const;

/** The service account that is in trouble. */
export const CHECKOUT = { kind: 'ServiceAccount', namespace: 'shop', name: 'checkout' } as const;

/** The role that it takes on. */
export const ROLE = PROD.checkoutRole;

/** The same, as an ARN. */
/** Its ARN. */
export const ROLE_ARN = `arn:aws:iam::${PLACE.account}:role/${ROLE}`;

/** The issuer of the cluster's tokens, without scheme. */
export const ISSUER = issuerOf(PROD);

/** The world in which everything is well. */
export const healthy = healthyWorld;

/** The world with every pod of `shop/checkout` crash-looping, having printed this. */
export function failing(world: World, printed: string, now: Date): World {
  const isOurs = (object: Manifest) =>
    object.kind === 'Pod' &&
    object.metadata.namespace === 'shop' &&
    object.metadata.name.startsWith('checkout-');
  const pods = (world.clusters[PLACE.cluster]?.objects ?? []).filter(isOurs);
  const logged = pods.reduce(
    (so, { metadata }) => withLog(so, PLACE.cluster, `shop/${metadata.name}/app/previous`, printed),
    world,
  );
  return changeObjects(logged, PLACE.cluster, isOurs, pod => crashLooping(pod, { exitCode: 1 }, now));
}

/** The world with another trust policy on the role. */
export function trusting(world: World, policy: Resource): World {
  return changeIam(
    world,
    PLACE.account,
    'Roles',
    where('RoleName', ROLE, role => put(role, ['AssumeRolePolicyDocument'], policy)),
  );
}

/** What somebody pastes who looked at the log, with what they have to say about it. */
export function pastedLog(printed: string, remark: string): string {
  return `${remark}\n$ kubectl --context ${PLACE.cluster} -n shop logs deploy/checkout --previous\n${printed}`;
}

/** What botocore prints when it finds nothing. */
export const NO_CREDENTIALS = `Traceback (most recent call last):
  File "/app/checkout/receipts.py", line 41, in store
    s3.put_object(Bucket="shop-receipts-prod-eu", Key=key, Body=body)
  File "/usr/local/lib/python3.12/site-packages/botocore/client.py", line 570, in _api_call
    return self._make_api_call(operation_name, kwargs)
  File "/usr/local/lib/python3.12/site-packages/botocore/auth.py", line 418, in add_auth
    raise NoCredentialsError()
botocore.exceptions.NoCredentialsError: Unable to locate credentials
`;

/** What botocore prints when STS refuses the role. */
export const ASSUME_DENIED = `Traceback (most recent call last):
  File "/app/checkout/receipts.py", line 41, in store
    s3.put_object(Bucket="shop-receipts-prod-eu", Key=key, Body=body)
  File "/usr/local/lib/python3.12/site-packages/botocore/credentials.py", line 2145, in fetch_credentials
    return self._assume_role_with_web_identity()
botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity
`;

/** What the engineer runs who has found the role that trusts the service account. */
export const NAME_ROLE: readonly string[] = [
  `kubectl annotate serviceaccount checkout -n shop --overwrite eks.amazonaws.com/role-arn=${ROLE_ARN}`,
  'kubectl delete pods -l app=checkout -n shop',
];
