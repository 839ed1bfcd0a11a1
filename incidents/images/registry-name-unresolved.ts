import { where } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, GOOD_IMAGE, healthy, pastedEvents, REGISTRY } from './scene.ts';
import { idOf, network } from './scene-network.ts';

const FAILURE = {
  image: GOOD_IMAGE,
  says: `rpc error: code = Unknown desc = failed to pull and unpack image "${GOOD_IMAGE}": failed to resolve reference "${GOOD_IMAGE}": failed to do request: Head "https://${REGISTRY}/v2/shop/checkout/manifests/2025.11.3": dial tcp: lookup ${REGISTRY}: i/o timeout`,
} as const;

/** DNS support was turned off in the VPC, so that the registry has no address. */
export const registryNameUnresolved: Incident = {
  name: 'registry-name-unresolved',
  title: 'DNS support was turned off in the VPC, so that the registry has no address',
  message: pastedEvents(FAILURE, 'vpc settings were aligned with the standard'),
  world: now =>
    failing(
      network(
        healthy(now),
        'Vpcs',
        where('VpcId', idOf('vpc'), one => ({ ...one, EnableDnsSupport: false })),
      ),
      FAILURE,
      now,
    ),
  expect: {
    kind: 'image-pull-timeout',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-registry', code: 'vpc-dns-off' },
  },
};
