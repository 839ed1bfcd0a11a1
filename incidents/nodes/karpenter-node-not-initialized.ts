import { changeObject, put } from '../../simulator/builders/change.ts';
import { nodeNameOf } from '../../simulator/builders/compute.ts';
import { registerClaims } from '../../simulator/controllers/karpenter.ts';
import { settleNodes } from '../../simulator/controllers/settle-nodes.ts';
import type { Incident } from '../incident.ts';
import { healthy } from './scene.ts';
import { CLAIMED, withKarpenter, withLaunchedClaim } from './scene-karpenter.ts';
import { PLACE } from './scene-place.ts';

const NODE = nodeNameOf('10.0.1.88', 'eu-west-1a');

/** Karpenter waits for a taint that was never taken off its node. */
export const karpenterNodeNotInitialized: Incident = {
  name: 'karpenter-node-not-initialized',
  title: 'Karpenter waits for a taint that was never taken off its node',
  message: `/diagnose node ${CLAIMED} -c prod-eu`,
  world(now) {
    const launched = withLaunchedClaim(withKarpenter(healthy(now), now), now, {
      initialized: {
        status: 'Unknown',
        reason: 'StartupTaintsExist',
        message: 'StartupTaint "ebs.csi.aws.com/agent-not-ready:NoExecute" still exists',
      },
    });
    const joined = settleNodes(launched, PLACE.cluster, now);
    const tainted = changeObject(joined, PLACE.cluster, { kind: 'Node', name: NODE }, one =>
      put(one, ['spec', 'taints'], [{ key: 'ebs.csi.aws.com/agent-not-ready', effect: 'NoExecute' }]),
    );
    return registerClaims(tainted, PLACE.cluster, now);
  },
  expect: {
    kind: 'none',
    verdict: 'cause-found',
    cause: { check: 'kubernetes/node-takes-pods', code: 'start-up-taint' },
    problems: [{ check: 'kubernetes/node-claim-is-ready', code: 'not-initialized' }],
  },
};
