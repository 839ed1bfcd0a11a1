import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/choosing-instance-type.html */
export const nodeHasRoomForPods = defineCheck({
  id: 'kubernetes/node-has-room-for-pods',
  needs: ['node'],
  reads: { kubernetes: ['node', 'podsOnNode'] },
  codes: { full: ['node', 'count', 'limit'] },
  text,
  async run({ node: name }, { kubernetes }) {
    const node = await kubernetes.node(name);
    const limit = Number(node?.status?.allocatable?.pods);
    if (!node || !(limit > 0)) return skipped('the node does not say how many pods it takes');
    const pods = await kubernetes.podsOnNode(name);
    const living = pods.items.filter(
      ({ status }) => status?.phase === 'Running' || status?.phase === 'Pending',
    );
    const count = living.length;
    const evidence = { subject: `node ${name}`, path: 'pods', value: `${count} of ${limit}` };
    if (count < limit) return ok([evidence]);
    return problem('full', { node: name, count: String(count), limit: String(limit) }, [evidence]);
  },
});
