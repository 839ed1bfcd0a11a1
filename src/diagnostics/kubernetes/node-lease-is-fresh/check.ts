import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { text } from './text.ts';

const DURATION_S = 40;

/** Source: https://kubernetes.io/docs/concepts/architecture/leases/#node-heart-beats */
export const nodeLeaseIsFresh = defineCheck({
  id: 'kubernetes/node-lease-is-fresh',
  needs: ['node'],
  reads: { kubernetes: ['nodeLease'] },
  codes: { stale: ['node', 'since'] },
  text,
  async run({ node }, { kubernetes }, now) {
    const lease = await kubernetes.nodeLease(node);
    const renewed = lease?.spec?.renewTime;
    if (!renewed) return skipped('the node has no lease');
    const seconds = Math.max(0, Math.round((now.getTime() - new Date(renewed).getTime()) / 1000));
    const evidence = {
      subject: `lease kube-node-lease/${node}`,
      path: 'renewTime',
      value: `${seconds} s ago`,
    };
    if (seconds <= (lease.spec?.leaseDurationSeconds ?? DURATION_S)) return ok([evidence]);
    return problem('stale', { node, since: durationOf(seconds) }, [evidence]);
  },
});

function durationOf(seconds: number): string {
  if (seconds < 180) return `${seconds} seconds`;
  const minutes = Math.round(seconds / 60);
  return minutes < 180 ? `${minutes} minutes` : `${Math.round(minutes / 60)} hours`;
}
