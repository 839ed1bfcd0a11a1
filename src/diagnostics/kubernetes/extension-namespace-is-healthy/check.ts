import type { Workload } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { AKS_NAMES, CONNECTOR_EXTENSION, CONNECTOR_NAMESPACE, placeOf } from '../../facts/aks.ts';
import { text } from './text.ts';

const NAMES = ['extension', 'systemNamespace'] as const;

/** Source: https://learn.microsoft.com/azure/service-connector/how-to-use-service-connector-in-aks */
export const extensionNamespaceIsHealthy = defineCheck({
  id: 'kubernetes/extension-namespace-is-healthy',
  needs: AKS_NAMES,
  reads: { kubernetes: ['namespace', 'deploymentsIn', 'podsLabelled'], azure: ['extension'] },
  codes: {
    'namespace-missing': NAMES,
    terminating: NAMES,
    'not-ready': [...NAMES, 'deployment', 'ready', 'wanted', 'reason'],
  },
  text,
  async run(found, { kubernetes, azure }) {
    const name = found.extension ?? CONNECTOR_EXTENSION;
    const extension = await azure.extension(placeOf(found), name);
    if (!extension) return skipped(`extension ${name} is not installed`);
    const systemNamespace = extension.namespace ?? (name === CONNECTOR_EXTENSION ? CONNECTOR_NAMESPACE : '');
    if (!systemNamespace) return skipped(`Azure does not say in which namespace extension ${name} lives`);
    const args = { extension: name, systemNamespace };
    const namespace = await kubernetes.namespace(systemNamespace);
    const subject = `namespace ${systemNamespace}`;
    if (!namespace) return problem('namespace-missing', args, [{ subject, path: '', value: 'absent' }]);
    const phase = namespace.status?.phase ?? 'Active';
    if (phase === 'Terminating')
      return problem('terminating', args, [{ subject, path: 'status.phase', value: phase }]);
    const { items } = await kubernetes.deploymentsIn(systemNamespace);
    const evidence = [{ subject, path: 'status.phase', value: phase }, ...items.map(evidenceOf)] as const;
    const lame = items.find(one => (one.readyReplicas ?? 0) < (one.replicas ?? 0));
    if (!lame) return ok(evidence);
    const pods = await kubernetes.podsLabelled(systemNamespace, lame.selector ?? {});
    const waiting = pods.items
      .flatMap(pod => pod.status?.containerStatuses ?? [])
      .find(one => one.state?.waiting?.reason)?.state?.waiting?.reason;
    const unplaced = pods.items
      .flatMap(pod => pod.status?.conditions ?? [])
      .find(one => one.reason === 'Unschedulable');
    return problem(
      'not-ready',
      {
        ...args,
        deployment: lame.metadata?.name ?? '',
        ready: String(lame.readyReplicas ?? 0),
        wanted: String(lame.replicas ?? 0),
        reason: waiting ?? unplaced?.reason ?? 'its pods are not ready',
      },
      evidence,
    );
  },
});

function evidenceOf({ metadata, replicas = 0, readyReplicas = 0 }: Workload) {
  const subject = `deployment ${metadata?.namespace}/${metadata?.name}`;
  return { subject, path: 'ready', value: `${readyReplicas} of ${replicas}` };
}
