import { withoutObject } from '../../simulator/builders/change.ts';
import { settleNodes } from '../../simulator/controllers/settle-nodes.ts';
import type { Incident } from '../incident.ts';
import { healthy, MEMBER, MEMBER_NODE, onEc2, PLACE, withStray } from './scene.ts';

/** EC2 took a spot instance back; its Auto Scaling group has started another. */
export const spotInstanceEnded: Incident = {
  name: 'spot-instance-ended',
  title: 'EC2 took a spot instance back; its Auto Scaling group has started another',
  message: `node lost in prod-eu\n{"detail-type":"EC2 Spot Instance Interruption Warning","detail":{"instance-id":"${MEMBER}"}}\nWarning NodeNotReady node is not ready, instance /${MEMBER}`,
  world(now) {
    const replaced = settleNodes(withStray(healthy(now), now), PLACE.cluster, now);
    const ended = onEc2(
      replaced,
      'Instances',
      'InstanceId',
      MEMBER,
      ({ SubnetId: _, VpcId: __, ...one }) => ({
        ...one,
        State: { Code: 48, Name: 'terminated' },
        StateReason: {
          Code: 'Server.SpotInstanceTermination',
          Message: 'Server.SpotInstanceTermination: Spot instance termination',
        },
        PrivateDnsName: '',
        PrivateIpAddress: undefined,
        NetworkInterfaces: [],
        SecurityGroups: [],
      }),
    );
    return withoutObject(ended, PLACE.cluster, { kind: 'Node', name: MEMBER_NODE });
  },
  expect: {
    kind: 'node-not-ready',
    verdict: 'cause-found',
    cause: { check: 'aws/instance-is-running', code: 'ending' },
  },
  lasts: 'a terminated instance is never started again',
};
