import { expect, test } from 'vitest';
import { endpointsNeeded, type Purpose } from '../../../../src/diagnostics/network/aws/endpoints-needed.ts';
import { seen } from '../../../../src/diagnostics/network/vpc-facts.ts';
import { walkPath } from '../../../../src/diagnostics/network/walk/analyse-path.ts';
import * as b from '../builders.ts';

const PURPOSES: readonly Purpose[] = [
  'pull-image',
  'join-cluster',
  'web-identity',
  'pod-identity',
  'write-logs',
  'balance-load',
  'use-volumes',
];
const REGION = 'eu-west-1';

/** A VPC with no way to the internet, and endpoints for these services. */
function privateVpc(services: readonly string[]) {
  const endpoints = services.map(name => (name === 's3' ? b.gatewayEndpoint('s3') : b.endpoint(name)));
  const routes = services.includes('s3') ? [b.route('pl-1', 'vpce-s3')] : [];
  return b.facts({ natGateways: seen([]), routeTables: b.routes(...routes), endpoints: seen(endpoints) });
}

function lost(purpose: Purpose, services: readonly string[]) {
  return endpointsNeeded(purpose, REGION)
    .filter(({ service, request }) => {
      const to = b.service(service, request === undefined ? {} : { request });
      return walkPath(b.ask(to), privateVpc(services)).outcome !== 'passes';
    })
    .map(({ service }) => service);
}

test.each(PURPOSES)(
  'a private VPC with the endpoints for %s has a way to each, and lacks each that is left out',
  purpose => {
    const all = endpointsNeeded(purpose, REGION).map(({ service }) => service);
    expect(lost(purpose, all)).toEqual([]);
    for (const missing of all) {
      expect(
        lost(
          purpose,
          all.filter(service => service !== missing),
        ),
      ).toEqual([missing]);
    }
  },
);

test('the bucket of image layers is that of the region and its partition', () => {
  const layers = (region: string) =>
    endpointsNeeded('pull-image', region).find(({ service }) => service === 's3')?.request;
  expect(layers('eu-west-1')?.resource).toBe('arn:aws:s3:::prod-eu-west-1-starport-layer-bucket/*');
  expect(layers('cn-north-1')?.resource).toBe('arn:aws-cn:s3:::prod-cn-north-1-starport-layer-bucket/*');
});
