import type { Entities } from '../../domain/entities.ts';
import type { NodeClaim } from '../../providers/kubernetes/karpenter-types.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import { ifReadable } from '../check.ts';
import { isTrue } from '../nodes/karpenter.ts';

/** The claim of a name; one that is gone is an answer where its events are still there. */
export async function findNodeClaim(
  kubernetes: KubernetesPort,
  { nodeClaim }: Entities,
): Promise<readonly Entities[]> {
  if (!nodeClaim) return [];
  const claims = await kubernetes.nodeClaims({ name: nodeClaim });
  const [claim] = claims?.items ?? [];
  if (claim) return [describeClaim(claim)];
  if (!claims) return [];
  const events = await kubernetes.eventsAbout('default', 'NodeClaim', nodeClaim);
  return events.items.length > 0 ? [{ nodeClaim }] : [];
}

/** The node class of a name. */
export async function findNodeClass(
  kubernetes: KubernetesPort,
  { nodeClass }: Entities,
): Promise<readonly Entities[]> {
  const classes = (await kubernetes.nodeClasses())?.items ?? [];
  return classes.some(({ name }) => name === nodeClass) && nodeClass ? [{ nodeClass }] : [];
}

/** What Karpenter waits for: claims that are no nodes, and node classes that are not ready. */
export async function findKarpenterTrouble(kubernetes: KubernetesPort): Promise<readonly Entities[]> {
  // Who may not read them still learns about node groups; the checks tell what is missing.
  const claims = (await ifReadable(kubernetes.nodeClaims({})))?.items ?? [];
  const classes = (await ifReadable(kubernetes.nodeClasses()))?.items ?? [];
  const waiting = claims.filter(claim => !isTrue(claim, 'Registered')).map(describeClaim);
  const unready = classes.filter(one => !isTrue(one, 'Ready')).map(({ name }) => ({ nodeClass: name }));
  const alone = unready.filter(one => !waiting.some(({ nodeClass }) => nodeClass === one.nodeClass));
  return [...waiting, ...alone];
}

function describeClaim({ name, instanceId, node, nodeClass }: NodeClaim): Entities {
  return {
    nodeClaim: name,
    ...(instanceId && { instanceId }),
    ...(node && { node }),
    ...(nodeClass && { nodeClass: nodeClass.name }),
  };
}
