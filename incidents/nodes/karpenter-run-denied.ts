import { changeObjects, put } from '../../simulator/builders/change.ts';
import { saidOf } from '../../simulator/builders/karpenter.ts';
import { recordsAt } from '../../simulator/fields.ts';
import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { CLAIM, CONTROLLER_ROLE, withClaim, withKarpenter } from './scene-karpenter.ts';
import { PLACE } from './scene-place.ts';

/** The role of Karpenter’s controller may not run instances. */
export const karpenterRunDenied: Incident = {
  name: 'karpenter-run-denied',
  title: 'The role of Karpenter’s controller may not run instances',
  message: `{"level":"ERROR","message":"Reconciler error","controller":"nodeclaim.lifecycle","NodeClaim":{"name":"${CLAIM}"},"error":"launching nodeclaim, creating instance, with fleet error(s), UnauthorizedOperation: You are not authorized to perform this operation. User: arn:aws:sts::${PLACE.account}:assumed-role/${CONTROLLER_ROLE}/1764400000 is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:eu-west-1:${PLACE.account}:instance/* because no identity-based policy allows the ec2:RunInstances action"}`,
  world(now) {
    const message = `creating instance, with fleet error(s), UnauthorizedOperation: You are not authorized to perform this operation. User: arn:aws:sts::${PLACE.account}:assumed-role/${CONTROLLER_ROLE}/1764400000 is not authorized to perform: ec2:RunInstances on resource: arn:aws:ec2:eu-west-1:${PLACE.account}:instance/* because no identity-based policy allows the ec2:RunInstances action`;
    const launched = { status: 'Unknown', reason: 'UnauthorizedOperation', message } as const;
    const world = withClaim(withKarpenter(healthy(now), now, { without: ['ec2:RunInstances'] }), now, {
      launched,
    });
    // The class was found good before the permission was taken away.
    const isClass = ({ kind }: { readonly kind: string }) => kind === 'EC2NodeClass';
    return changeObjects(world, PLACE.cluster, isClass, one =>
      put(
        one,
        ['status', 'conditions'],
        recordsAt(one, 'status', 'conditions').map(({ type }) => saidOf(String(type), {}, now)),
      ),
    );
  },
  expect: {
    kind: 'aws-access-denied',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-claim-is-ready', code: 'launch-denied' },
  },
};
