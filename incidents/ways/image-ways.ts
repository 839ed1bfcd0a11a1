import { type Failure, failing, GOOD_IMAGE, healthy, pastedEvents, REGISTRY } from '../images/scene.ts';
import { ENDPOINT, GATEWAY, HOSTNAMES, NO_ENDPOINT, POLICY } from './faults-endpoint.ts';
import { OUTWARD } from './faults-outward.ts';
import { type Fault, type Route, type Scene, without } from './way.ts';

const SERVICES = ['ecr.dkr', 'ecr.api', 's3'];
const UNRESOLVED = `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}":`;
const UNCOPIED = `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to copy: httpReadSeeker: failed open:`;
const LAYER = 'https://prod-eu-west-1-starport-layer-bucket.s3.eu-west-1.amazonaws.com/1f0d3a/9c0b5e2d';

const NO_TOKEN = {
  kind: 'image-no-basic-auth',
  says: `${UNRESOLVED} pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials`,
};

/** Without private names the registry is asked by its public one, so that it is the first to lack a route. */
const BESIDE_NO_ROUTE: Fault = {
  ...HOSTNAMES,
  title: 'nothing leads out, and the private name of its endpoint takes no effect',
};

const BY_ENDPOINT = [...OUTWARD, ...ENDPOINT, HOSTNAMES, NO_ENDPOINT, ...POLICY];

const registry: Route = {
  name: 'pull',
  check: 'aws/node-reaches-registry',
  symptom: 'pods hang in ImagePullBackOff',
  service: 'ecr.dkr',
  others: others('ecr.dkr'),
  scene: scene(
    'Nodes do not reach the registry',
    'image-pull-timeout',
    `${UNRESOLVED} failed to do request: Head "https://${REGISTRY}/v2/shop/checkout/manifests/2025.11.3": dial tcp 52.51.120.8:443: i/o timeout`,
  ),
  refused: scene(
    'Nodes are refused by the registry',
    'image-pull-denied',
    `${UNRESOLVED} unexpected status from HEAD request to https://${REGISTRY}/v2/shop/checkout/manifests/2025.11.3: 403 Forbidden`,
  ),
  faults: without(
    BY_ENDPOINT,
    'acl-blocks-reply',
    'blackhole',
    'egress-not-allowed',
    'endpoint-closed',
    'endpoint-without-private-dns',
    'no-endpoint',
  ),
};

const token: Route = {
  name: 'pull-token',
  check: 'aws/node-reaches-ecr-api',
  symptom: 'the credential provider gets no token',
  service: 'ecr.api',
  others: others('ecr.api'),
  scene: scene('Nodes do not reach the ECR API', NO_TOKEN.kind, NO_TOKEN.says),
  refused: scene('Nodes are refused by the ECR API', NO_TOKEN.kind, NO_TOKEN.says),
  faults: without(BY_ENDPOINT, 'no-endpoint'),
};

const layers: Route = {
  name: 'pull-layers',
  check: 'aws/node-reaches-image-layers',
  symptom: 'manifests come, layers do not',
  service: 's3',
  others: others('s3'),
  scene: scene(
    'Nodes do not reach the layers in S3',
    'image-pull-timeout',
    `${UNCOPIED} failed to do request: Get "${LAYER}": dial tcp 52.218.9.20:443: i/o timeout`,
  ),
  refused: scene(
    'Nodes are refused the layers in S3',
    'image-pull-denied',
    `${UNCOPIED} unexpected status code ${LAYER}: 403 Forbidden`,
  ),
  faults: without(
    [...OUTWARD, ...ENDPOINT, BESIDE_NO_ROUTE, ...GATEWAY, ...POLICY],
    'no-gateway-endpoint',
    'endpoint-policy-lacks',
  ),
  behind: { 'vpc-hostnames-off': { check: registry.check, code: 'no-route' } },
};

/** The ways of an image pull; what incidents written by hand stage is left out. */
export const imageWays: readonly Route[] = [registry, token, layers];

function others(service: string): readonly string[] {
  return SERVICES.filter(one => one !== service);
}

function scene(title: string, kind: string, says: string): Scene {
  const failure: Failure = { image: GOOD_IMAGE, says };
  return {
    title,
    kind,
    message: remark => pastedEvents(failure, remark),
    world: now => failing(healthy(now), failure, now),
  };
}
