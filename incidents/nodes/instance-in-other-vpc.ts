import { idAt, STAGING } from '../../simulator/builders/healthy/site.ts';
import { tags } from '../../simulator/builders/network.ts';
import type { Incident } from '../incident.ts';
import { healthy, onStray, STRAY, withStray } from './scene.ts';

/** The instance stands in the VPC of staging. */
export const instanceInOtherVpc: Incident = {
  name: 'instance-in-other-vpc',
  title: 'The instance stands in the VPC of staging',
  message: `/diagnose instance ${STRAY} --cluster prod-eu`,
  world(now) {
    return onStray(withStray(healthy(now), now), one => ({
      ...one,
      VpcId: idAt(STAGING, 'vpc'),
      SubnetId: idAt(STAGING, 'subnet', 'private-a'),
      SecurityGroups: [{ GroupId: idAt(STAGING, 'sg', 'cluster'), GroupName: 'staging' }],
      NetworkInterfaces: [],
      // It was started by hand, outside of the node group.
      Tags: tags({ 'kubernetes.io/cluster/prod-eu': 'owned' }),
    }));
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-is-in-cluster-vpc', code: 'other-vpc' },
  },
  lasts: 'an instance cannot move to another VPC',
};
