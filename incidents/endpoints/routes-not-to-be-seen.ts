import { withdraw } from '../../simulator/builders/change.ts';
import { pastedLog } from '../identity/scene.ts';
import type { Incident } from '../incident.ts';
import { cannotConnect, healthy, leadingTo, unable } from './scene.ts';

const PRINTED = cannotConnect();

/** The bot may not read route tables, so it must say that it could not look. */
export const routesNotToBeSeen: Incident = {
  name: 'routes-not-to-be-seen',
  title: 'The bot may not read route tables, so it must say that it could not look',
  message: pastedLog(PRINTED, 'other account, where the bot has an old policy'),
  world(now) {
    return withdraw(unable(leadingTo(healthy(now)), PRINTED, now), { aws: ['ec2:DescribeRouteTables'] });
  },
  expect: {
    kind: 'aws-endpoint-unreachable',
    verdict: 'inconclusive',
    unchecked: [{ check: 'aws/endpoint-is-reachable-from-node', permission: 'ec2:DescribeRouteTables' }],
  },
};
