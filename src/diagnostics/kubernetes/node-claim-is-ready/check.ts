import type { NodeClaim } from '../../../providers/kubernetes/karpenter-types.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NOT_EKS } from '../../nodes/eks-place.ts';
import { CLAIM_READS, conditionOf, findClaim, isTrue } from '../../nodes/karpenter.ts';
import { CONTROLLER_READS, deniedIn } from '../../nodes/karpenter-launch.ts';
import { text } from './text.ts';

const MINUTE_MS = 60_000;

/** Source: https://github.com/kubernetes-sigs/karpenter/tree/main/pkg/controllers/nodeclaim/lifecycle */
export const nodeClaimIsReady = defineCheck({
  id: 'kubernetes/node-claim-is-ready',
  needs: ['cluster'],
  reads: {
    aws: [...CLAIM_READS.aws, ...CONTROLLER_READS.aws],
    kubernetes: [...CLAIM_READS.kubernetes, ...CONTROLLER_READS.kubernetes, 'eventsAbout'],
  },
  codes: {
    'no-capacity': ['nodeClaim', 'nodePool', 'message'],
    'launch-denied': ['nodeClaim', 'action', 'roleName', 'policy'],
    'no-spot-role': ['nodeClaim'],
    'not-launched': ['nodeClaim', 'reason', 'message'],
    'not-registered': ['nodeClaim', 'instanceId', 'since'],
    'not-initialized': ['nodeClaim', 'node', 'message'],
  },
  text,
  async run(found, { aws, kubernetes }, now) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const looked = await findClaim(found, place, aws, kubernetes);
    if (looked.is === 'none') return skipped(looked.because);
    if (looked.is === 'gone') return goneClaim(looked.name, kubernetes);
    const { claim } = looked;
    const { instanceId, node } = claim;
    const learned = { nodeClaim: claim.name, ...(instanceId && { instanceId }), ...(node && { node }) };
    const wrong = ['Launched', 'Registered', 'Initialized'].find(type => !isTrue(claim, type));
    const subject = `nodeclaim ${claim.name}`;
    if (wrong === undefined)
      return ok([{ subject, path: 'status.conditions.Ready', value: 'True' }], learned);
    const { reason = '', message = '' } = conditionOf(claim, wrong) ?? {};
    const told = message || reason || 'not true';
    const evidence = { subject, path: `status.conditions.${wrong}`, value: told };
    const nodeClaim = claim.name;
    if (wrong === 'Registered' && instanceId) {
      const args = { nodeClaim, instanceId, since: sinceLaunch(claim, now) };
      return problem('not-registered', args, [evidence], learned);
    }
    if (wrong === 'Initialized' && node)
      return problem('not-initialized', { nodeClaim, node, message: told }, [evidence], learned);
    if (/ServiceLinkedRoleCreationNotPermitted/.test(message))
      return problem('no-spot-role', { nodeClaim }, [evidence], learned);
    const denied = await deniedIn(message, place, aws, kubernetes);
    if (denied) return problem('launch-denied', { nodeClaim, ...denied }, [evidence], learned);
    return problem('not-launched', { nodeClaim, reason, message: told }, [evidence], learned);
  },
});

function sinceLaunch(claim: NodeClaim, now: Date): string {
  const since = conditionOf(claim, 'Launched')?.lastTransitionTime ?? claim.createdAt;
  return since ? ` ${Math.round((now.getTime() - since.getTime()) / MINUTE_MS)} minutes ago` : '';
}

/** Karpenter deletes a claim for which there is no capacity at once; its event stays for an hour. */
async function goneClaim(nodeClaim: string, kubernetes: Pick<KubernetesPort, 'eventsAbout' | 'nodeClaims'>) {
  const { items } = await kubernetes.eventsAbout('default', 'NodeClaim', nodeClaim);
  const event = items.find(({ reason }) => reason === 'InsufficientCapacityError');
  if (!event) return skipped(`claim ${nodeClaim} is gone; Karpenter asks anew for as long as pods wait`);
  // The names of claims are those of their pools and five characters.
  const nodePool = nodeClaim.replace(/-[a-z0-9]{5}$/, '');
  const others = (await kubernetes.nodeClaims({ nodePool }))?.items ?? [];
  const failedAt = event.lastSeen?.getTime() ?? 0;
  const later = others.find(one => isTrue(one, 'Launched') && (one.createdAt?.getTime() ?? 0) > failedAt);
  if (later)
    return ok([
      { subject: `nodeclaim ${later.name}`, path: 'status.conditions.Launched', value: 'True, later' },
    ]);
  const message = (event.message ?? '').replace(/^NodeClaim \S{1,253} event: /, '');
  const evidence = {
    subject: `nodeclaim ${nodeClaim}`,
    path: 'event InsufficientCapacityError',
    value: message,
  };
  return problem('no-capacity', { nodeClaim, nodePool, message }, [evidence]);
}
