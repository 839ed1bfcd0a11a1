import { changeRegional } from '../../simulator/builders/change.ts';
import { securityGroup } from '../../simulator/builders/firewall.ts';
import { textAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy, ID, joinFailed, PLACE, withStray } from './scene.ts';
import { privateWorld } from './scene-private.ts';

/** The security group of the endpoint for EC2 admits nobody. */
export const endpointGroupClosed: Incident = {
  name: 'endpoint-group-closed',
  title: 'The security group of the endpoint for EC2 admits nobody',
  message: joinFailed('endpoints got their own security group'),
  world(now) {
    const world = privateWorld(withStray(healthy(now), now), []);
    const closed = securityGroup({
      id: 'sg-0c105edc105edc10',
      name: 'endpoints',
      vpcId: ID.vpc,
      account: PLACE.account,
      inbound: [],
    });
    const grouped = changeRegional(world, PLACE, 'ec2', 'SecurityGroups', all => [...all, closed]);
    return changeRegional(grouped, PLACE, 'ec2', 'VpcEndpoints', all =>
      all.map(one =>
        textAt(one, 'ServiceName').endsWith('.ec2')
          ? { ...one, Groups: [{ GroupId: 'sg-0c105edc105edc10', GroupName: 'endpoints' }] }
          : one,
      ),
    );
  },
  expect: {
    kind: 'node-join-failed',
    verdict: 'cause-found',
    cause: { check: 'aws/node-reaches-ec2', code: 'endpoint-closed' },
    problems: [{ check: 'kubernetes/node-has-joined', code: 'not-joined' }],
  },
};
