import type { Incident } from '../incident.ts';
import { healthy, ID, onEc2, STRAY_NODE, withStray } from './scene.ts';

/** The kubelet takes its name from a company domain. */
export const nodeCallsItselfOtherwise: Incident = {
  name: 'node-calls-itself-otherwise',
  title: 'The kubelet takes its name from a company domain',
  message:
    'aws-auth is fine, I checked twice\nkubelet_node_status.go:106] "Unable to register node with API server" err="nodes \\"ip-10-0-1-77.corp.example\\" is forbidden: node \\"' +
    STRAY_NODE +
    '\\" is not allowed to modify node \\"ip-10-0-1-77.corp.example\\"" node="ip-10-0-1-77.corp.example"',
  world(now) {
    const world = withStray(healthy(now), now);
    return onEc2(world, 'DhcpOptions', 'DhcpOptionsId', ID.dhcp, one => ({
      ...one,
      DhcpConfigurations: [
        { Key: 'domain-name', Values: [{ Value: 'corp.example' }] },
        { Key: 'domain-name-servers', Values: [{ Value: 'AmazonProvidedDNS' }] },
      ],
    }));
  },
  expect: {
    kind: 'node-unauthorized',
    verdict: 'cause-found',
    cause: { check: 'aws/node-has-its-own-name', code: 'other-domain' },
  },
};
