import { inIncident, type Pair } from './pair.ts';

/** Images that do not arrive. */
export const IMAGES: readonly Pair[] = [
  ...inIncident(
    'image-tag-missing',
    'deploy of checkout to shop hangs, pods are in ImagePullBackOff, manifest unknown / not found',
    `NAME                        READY   STATUS             RESTARTS   AGE
{pod}   0/1     ImagePullBackOff   0          11m
(this is ns shop)`,
    'checkout in shop: ErrImagePull, tag not found. CI was green!!',
    'Failed to pull image for {pod} in shop: rpc error: code = NotFound desc = failed to pull and unpack image: not found',
  ),
  ...inIncident(
    'node-role-lacks-pull',
    'ImagePullBackOff on checkout (shop). 403 Forbidden from ecr',
    `kubectl describe pod {pod} -n shop
Events:
  Warning  Failed  2m (x4 over 4m)  kubelet  Error: ErrImagePull
  Warning  Failed  2m  kubelet  Failed to pull image: pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
  ),
  ...inIncident(
    'pull-secret-missing',
    'checkout in shop wont start, image from ghcr 401 unauthorized, but the secret exists (in the other namespace it works)',
    'shop: pod {pod} stuck ErrImagePull, FailedToRetrieveImagePullSecret',
  ),
  ...inIncident(
    'pull-secret-refused',
    'checkout, ns shop: image pull fails with unauthorized, we rotated the registry password last week maybe its that',
  ),
  ...inIncident(
    'docker-hub-private',
    'shop checkout ImagePullBackOff: pull access denied for acmecorp/billing, repository does not exist or may require docker login',
  ),
  ...inIncident(
    'platform-missing',
    'checkout in shop does not start on the new graviton nodes: no match for platform in manifest',
    'no matching manifest for linux/arm64/v8 in the manifest list entries -> {pod} (shop)',
  ),
  ...inIncident(
    'node-disk-full',
    '{pod} shop: failed to pull and unpack image: failed to extract layer: no space left on device',
    'checkout in shop image pull broke with "no space left on device"',
  ),
  ...inIncident(
    'registry-certificate-expired',
    'x509: certificate has expired or is not yet valid when pulling, since midnight, checkout in shop',
  ),
  ...inIncident('pull-policy-never', 'ErrImageNeverPull on checkout, namespace shop. what does this mean?'),
  ...inIncident(
    'pause-image-gone',
    'FailedCreatePodSandBox checkout in shop, failed to get sandbox image, pull access denied',
  ),
  ...inIncident(
    'public-tag-missing',
    'checkout in shop ImagePullBackOff after dependency update, docker hub says not found',
  ),
];
