import type { WorkloadKind } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { USE_LABEL } from '../../facts/azure-identity.ts';
import { text } from './text.ts';

const KINDS = ['Deployment', 'StatefulSet', 'DaemonSet'] as const satisfies readonly WorkloadKind[];
const ARGS = ['namespace', 'pod', 'workload', 'kind'] as const;

/** Source: https://learn.microsoft.com/azure/aks/workload-identity-overview#pod-labels */
export const podAsksForWorkloadIdentity = defineCheck({
  id: 'kubernetes/pod-asks-for-workload-identity',
  needs: ['namespace', 'pod'],
  reads: { kubernetes: ['pod', 'workload'] },
  codes: {
    'label-missing': ARGS,
    'label-beside-template': ARGS,
    'label-not-true': [...ARGS, 'found'],
    'older-than-label': ARGS,
  },
  text,
  async run(found, { kubernetes }) {
    const { namespace, workload = '', workloadKind = '' } = found;
    const kind = KINDS.find(one => one === workloadKind);
    const [pod, owner] = await Promise.all([
      kubernetes.pod(namespace, found.pod),
      kind && workload ? kubernetes.workload(kind, namespace, workload) : undefined,
    ]);
    if (!pod) return skipped('the pod is gone');
    const value = pod.metadata?.labels?.[USE_LABEL];
    const seen = {
      subject: `pod ${namespace}/${found.pod}`,
      path: `label ${USE_LABEL}`,
      value: value ?? 'absent',
    };
    if (value === 'true') return ok([seen]);
    const args = { namespace, pod: found.pod, workload, kind: workloadKind.toLowerCase() };
    if (value !== undefined) return problem('label-not-true', { ...args, found: value }, [seen]);
    const own = owner?.template?.metadata?.labels?.[USE_LABEL];
    const subject = `${args.kind} ${namespace}/${workload}`;
    if (own === 'true') {
      return problem('older-than-label', args, [
        seen,
        { subject, path: `template label ${USE_LABEL}`, value: own },
      ]);
    }
    const beside = owner?.metadata?.labels?.[USE_LABEL];
    if (beside === undefined) return problem('label-missing', args, [seen]);
    return problem('label-beside-template', args, [
      seen,
      { subject, path: `label ${USE_LABEL}`, value: beside },
    ]);
  },
});
