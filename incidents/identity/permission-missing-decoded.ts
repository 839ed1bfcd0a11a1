import { changeIam } from '../../simulator/builders/change.ts';
import type { Incident } from '../incident.ts';
import { failing, healthy, PLACE, pastedLog, ROLE } from './scene.ts';
import { UNAUTHORIZED_OPERATION } from './scene-texts.ts';

const ENCODED = 'Uk7-mPq2_xV9'.repeat(24);
const DENIED = UNAUTHORIZED_OPERATION(ENCODED);

/** EC2 names nothing but an encoded message, which says what was refused. */
export const permissionMissingDecoded: Incident = {
  name: 'permission-missing-decoded',
  title: 'EC2 names nothing but an encoded message, which says what was refused',
  message: pastedLog(DENIED, 'checkout lists instances now, for the new metrics'),
  world(now) {
    const DecodedMessage = {
      allowed: false,
      explicitDeny: false,
      context: {
        principal: {
          id: 'AROAEXAMPLE:botocore',
          arn: `arn:aws:sts::${PLACE.account}:assumed-role/${ROLE}/botocore`,
        },
        action: 'ec2:DescribeInstances',
        resource: `arn:aws:ec2:${PLACE.region}:${PLACE.account}:instance/*`,
      },
    };
    const message = { EncodedMessage: ENCODED, DecodedMessage };
    const world = changeIam(healthy(now), PLACE.account, 'AuthorizationMessages', all => [...all, message]);
    return failing(world, DENIED, now);
  },
  expect: {
    kind: 'aws-access-denied',
    verdict: 'cause-found',
    cause: { check: 'aws/role-may-do-operation', code: 'not-allowed' },
  },
};
