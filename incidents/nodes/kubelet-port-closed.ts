import { changeRegional } from '../../simulator/builders/change.ts';
import { permission, securityGroup } from '../../simulator/builders/firewall.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, ID, joinFailed, onEc2, onStray, PLACE, withStray } from './scene.ts';

/** The nodes’ own group does not admit the control plane on 10250. */
export const kubeletPortClosed: Incident = {
  name: 'kubelet-port-closed',
  title: 'The nodes’ own group does not admit the control plane on 10250',
  message: joinFailed('kubectl logs and exec hang too'),
  world(now) {
    const world = withStray(healthy(now), now);
    const own = securityGroup({
      id: 'sg-0a0b0c0d0e0f0a0b',
      name: 'workers',
      vpcId: ID.vpc,
      account: PLACE.account,
      inbound: [permission(['sg-0a0b0c0d0e0f0a0b'])],
    });
    const grouped = changeRegional(world, PLACE, 'ec2', 'SecurityGroups', all => [...all, own]);
    const other = onStray(grouped, one => ({
      ...one,
      SecurityGroups: [{ GroupId: 'sg-0a0b0c0d0e0f0a0b', GroupName: 'workers' }],
      NetworkInterfaces: recordsAt(one, 'NetworkInterfaces').map(each => ({
        ...each,
        Groups: [{ GroupId: 'sg-0a0b0c0d0e0f0a0b', GroupName: 'workers' }],
      })),
    }));
    return onEc2(other, 'SecurityGroups', 'GroupId', ID.group, one => ({
      ...one,
      IpPermissions: [...recordsAt(one, 'IpPermissions'), permission(['sg-0a0b0c0d0e0f0a0b'], [443, 443])],
    }));
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/control-plane-reaches-kubelet', code: 'ingress-not-allowed' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
