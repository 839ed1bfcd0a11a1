import type { Workload } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, skipped } from '../../check.ts';
import { templateChanges } from '../../facts/template-changes.ts';
import { text } from './text.ts';

/** Source: https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#checking-rollout-history-of-a-deployment */
const REVISION = 'deployment.kubernetes.io/revision';
const RECENT_MS = 24 * 60 * 60 * 1000;

/** Finds nothing wrong: what it sees is told beside what others find, as the likeliest reason for it to have begun. */
export const rollOutIsCompared = defineCheck({
  id: 'kubernetes/roll-out-is-compared',
  needs: ['namespace', 'workload', 'workloadKind'],
  reads: { kubernetes: ['workload', 'replicaSets'] },
  codes: {},
  context: true,
  text,
  async run({ namespace, workload: name, workloadKind }, { kubernetes }, now) {
    if (workloadKind !== 'Deployment') return skipped('only deployments keep their revisions');
    const deployment = await kubernetes.workload('Deployment', namespace, name);
    if (!deployment?.selector) return skipped('the deployment is gone');
    const { items } = await kubernetes.replicaSets(namespace, deployment.selector);
    const own = items.filter(one => isOf(one, name)).toSorted((a, b) => revisionOf(b) - revisionOf(a));
    const [newest, before] = own;
    if (!newest || !before) return skipped('the deployment has one revision only');
    const age = now.getTime() - (newest.metadata?.creationTimestamp?.getTime() ?? 0);
    if (age > RECENT_MS) return skipped('the last roll-out was more than a day ago');
    const subject = `deployment ${namespace}/${name}`;
    const rolled = {
      subject,
      path: `revision ${revisionOf(before)} → ${revisionOf(newest)}`,
      value: `rolled out ${Math.max(0, Math.round(age / 60_000))} minutes ago`,
    };
    const changes = templateChanges(specOf(before), specOf(newest));
    return ok([rolled, ...changes.map(({ what, change }) => ({ subject, path: what, value: change }))]);
  },
});

function isOf({ metadata }: Workload, deployment: string): boolean {
  return (metadata?.ownerReferences ?? []).some(one => one.kind === 'Deployment' && one.name === deployment);
}

function revisionOf({ metadata }: Workload): number {
  return Number(metadata?.annotations?.[REVISION] ?? 0);
}

function specOf({ template }: Workload) {
  return template?.spec ?? { containers: [] };
}
