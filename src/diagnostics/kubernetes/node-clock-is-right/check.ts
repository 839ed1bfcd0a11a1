import { Obstruction } from '../../../domain/obstruction.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { rolloutTargetOf } from '../../facts/rollout.ts';
import { text } from './text.ts';

/** A kubelet renews its lease every ten seconds, by the clock of the node; AWS refuses what is signed five minutes off. */
const TOLERATED_MS = 120_000;

/** Sources: https://kubernetes.io/docs/concepts/architecture/leases/#node-heart-beats, https://docs.aws.amazon.com/IAM/latest/UserGuide/signature-v4-troubleshooting.html */
export const nodeClockIsRight = defineCheck({
  id: 'kubernetes/node-clock-is-right',
  needs: ['namespace', 'pod'],
  reads: { kubernetes: ['pod', 'node', 'nodeLease'] },
  codes: {
    ahead: ['node', 'minutes', 'namespace', 'restart'],
    behind: ['node', 'minutes', 'namespace', 'restart'],
  },
  text,
  async run(found, { kubernetes }, now) {
    const pod = await kubernetes.pod(found.namespace, found.pod);
    const name = pod?.spec?.nodeName;
    if (!name) return skipped('the pod is gone or on no node');
    const [node, lease] = await Promise.all([kubernetes.node(name), kubernetes.nodeLease(name)]);
    const renewed = lease?.spec?.renewTime;
    const question = `whether the clock of node ${name} is right, as it renews no lease`;
    if (!node || !renewed) throw new Obstruction({ kind: 'undecidable', question });
    const ready = node.status?.conditions?.find(({ type }) => type === 'Ready');
    const offMs = renewed.getTime() - now.getTime();
    const minutes = String(Math.round(Math.abs(offMs) / 60_000));
    const seen = { subject: `lease kube-node-lease/${name}`, path: 'spec.renewTime' };
    const value = `${renewed.toISOString()} (it is ${now.toISOString()})`;
    const args = { node: name, minutes, namespace: found.namespace, restart: rolloutTargetOf(found) ?? '' };
    if (offMs > TOLERATED_MS) return problem('ahead', args, [{ ...seen, value }]);
    if (offMs >= -TOLERATED_MS) return ok([{ ...seen, value: renewed.toISOString() }]);
    // The control plane judges by when a renewal came: a node that is ready renews, so an old time is the node's own.
    if (ready?.status !== 'True') return skipped('the node is not ready, so an old lease says nothing');
    return problem('behind', args, [
      { ...seen, value },
      { subject: `node ${name}`, path: 'Ready', value: 'True' },
    ]);
  },
});
