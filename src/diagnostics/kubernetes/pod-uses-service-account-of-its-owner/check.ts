import type { WorkloadKind } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { ROLE_ANNOTATION, usesPodIdentity } from '../../facts/web-identity.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/pod-configuration.html */
export const podUsesServiceAccountOfItsOwner = defineCheck({
  id: 'kubernetes/pod-uses-service-account-of-its-owner',
  needs: ['namespace', 'pod', 'workload', 'workloadKind'],
  reads: { kubernetes: ['pod', 'workload', 'serviceAccount'] },
  codes: {
    'template-differs': ['namespace', 'pod', 'workload', 'kind', 'podAccount', 'templateAccount'],
    'uses-default': ['namespace', 'pod', 'workload', 'kind', 'namesake'],
  },
  text,
  async run({ namespace, pod: name, workload, workloadKind }, { kubernetes }) {
    const kind = workloadKind as WorkloadKind;
    const [pod, owner, namesake] = await Promise.all([
      kubernetes.pod(namespace, name),
      kubernetes.workload(kind, namespace, workload),
      kubernetes.serviceAccount(namespace, workload),
    ]);
    if (!pod || !owner?.template) return skipped('the pod or its owner is gone');
    const podAccount = pod.spec?.serviceAccountName ?? 'default';
    const templateAccount = owner.template.spec?.serviceAccountName ?? 'default';
    const args = { namespace, pod: name, workload, kind: kind.toLowerCase() };
    const subject = `pod ${namespace}/${name}`;
    const runsAs = { subject, path: 'spec.serviceAccountName', value: podAccount } as const;
    const asked = {
      subject: `${args.kind} ${namespace}/${workload}`,
      path: 'spec.template.spec.serviceAccountName',
      value: templateAccount,
    } as const;
    if (podAccount !== templateAccount) {
      return problem('template-differs', { ...args, podAccount, templateAccount }, [runsAs, asked]);
    }
    const role = namesake?.metadata?.annotations?.[ROLE_ANNOTATION];
    if (podAccount === 'default' && role && !usesPodIdentity(pod)) {
      const annotated = {
        subject: `serviceaccount ${namespace}/${workload}`,
        path: ROLE_ANNOTATION,
        value: role,
      };
      return problem('uses-default', { ...args, namesake: workload }, [runsAs, annotated]);
    }
    return ok([runsAs, asked]);
  },
});
