import { idAt, STAGING } from '../../builders/healthy/site.ts';
import type { Incident } from '../../incident.ts';
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
    }));
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-is-in-cluster-vpc', code: 'other-vpc' },
  },
  repair: ['aws eks update-nodegroup-version --cluster-name prod-eu --nodegroup-name general'],
};
