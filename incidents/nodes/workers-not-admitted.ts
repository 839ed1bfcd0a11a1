import { changeRegional } from '../../simulator/builders/change.ts';
import { permission, securityGroup } from '../../simulator/builders/firewall.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, ID, kubeletSays, onStray, PLACE, withStray } from './scene.ts';

/** The control plane’s group does not admit the nodes’ own group on 443. */
export const workersNotAdmitted: Incident = {
  name: 'workers-not-admitted',
  title: 'The control plane’s group does not admit the nodes’ own group on 443',
  message: kubeletSays(
    'self-managed nodes with their own security group',
    'kubelet_node_status.go:106] "Unable to register node with API server" err="Post \\"https://0A1B2C3D4E5F60718293A4B5C6D7E8F9.gr7.eu-west-1.eks.amazonaws.com/api/v1/nodes\\": dial tcp 10.0.1.9:443: i/o timeout"',
  ),
  world(now) {
    const world = withStray(healthy(now), now);
    const own = securityGroup({
      id: 'sg-0a0b0c0d0e0f0a0b',
      name: 'workers',
      vpcId: ID.vpc,
      account: PLACE.account,
      inbound: [permission(['10.0.0.0/16'])],
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
    return other;
  },
  expect: {
    kind: 'node-api-unreachable',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-api-server', code: 'ingress-not-allowed' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
