import { put } from '../../simulator/builders/change.ts';
import { awsId } from '../../simulator/builders/naming.ts';
import type { Incident } from '../incident.ts';
import { healthy, ID, joinFailed, onCluster, onEc2, withStray } from './scene.ts';

/** A private cluster, and name servers of the company. */
export const customDnsServers: Incident = {
  name: 'custom-dns-servers',
  title: 'A private cluster, and name servers of the company',
  message: joinFailed('prod-eu has no public endpoint any more'),
  world(now) {
    const values = (key: string, value: string) => ({ Key: key, Values: [{ Value: value }] });
    const named = onEc2(withStray(healthy(now), now), 'DhcpOptions', 'DhcpOptionsId', ID.dhcp, one => ({
      ...one,
      DhcpConfigurations: [
        values('domain-name', 'eu-west-1.compute.internal'),
        values('domain-name-servers', '10.200.0.53'),
      ],
    }));
    return onCluster(named, one => put(one, ['resourcesVpcConfig', 'endpointPublicAccess'], false));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/vpc-names-resolve', code: 'custom-servers' },
  },
  repair: [
    `aws ec2 associate-dhcp-options --vpc-id ${ID.vpc} --dhcp-options-id ${awsId('dopt', 'made', 'AmazonProvidedDNS', 'eu-west-1.compute.internal')}`,
  ],
};
