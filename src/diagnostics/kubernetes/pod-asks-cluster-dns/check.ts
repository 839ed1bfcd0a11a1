import type { Pod } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { isClusterName } from '../../facts/cluster-dns.ts';
import { dnsSettingsVerdict } from '../../network/kubernetes/dns-settings-verdict.ts';
import { text } from './text.ts';

const ARGS = ['namespace', 'pod', 'kind', 'workload'] as const;

/** Source: https://kubernetes.io/docs/concepts/services-networking/dns-pod-service/#pod-s-dns-policy */
export const podAsksClusterDns = defineCheck({
  id: 'kubernetes/pod-asks-cluster-dns',
  needs: ['namespace', 'pod', 'host'],
  reads: { kubernetes: ['pod'] },
  codes: { 'asks-node': ARGS, 'on-host-network': ARGS, 'asks-own-servers': [...ARGS, 'servers'] },
  text,
  async run({ namespace, pod: name, host, workload = '', workloadKind = '' }, { kubernetes }) {
    const pod = await kubernetes.pod(namespace, name);
    if (!pod?.spec) return skipped('the pod is gone');
    const args = { namespace, pod: name, kind: workloadKind.toLowerCase(), workload };
    const evidence = evidenceOf(pod, `pod ${namespace}/${name}`);
    const settings = dnsSettingsVerdict(pod.spec);
    if (settings.asks === 'own-servers') {
      return problem(
        'asks-own-servers',
        { ...args, servers: settings.servers.join(', ') || 'none' },
        evidence,
      );
    }
    // The node's resolver knows the names of the world and of the VPC, not those of the cluster.
    if (settings.asks === 'cluster' || !isClusterName(host)) return ok(evidence);
    return problem(settings.because === 'host-network' ? 'on-host-network' : 'asks-node', args, evidence);
  },
});

function evidenceOf({ spec }: Pod, subject: string) {
  const policy = { subject, path: 'spec.dnsPolicy', value: spec?.dnsPolicy ?? 'ClusterFirst' } as const;
  const servers = spec?.dnsConfig?.nameservers ?? [];
  return [
    policy,
    ...(spec?.hostNetwork ? [{ subject, path: 'spec.hostNetwork', value: 'true' }] : []),
    ...(servers.length > 0
      ? [{ subject, path: 'spec.dnsConfig.nameservers', value: servers.join(', ') }]
      : []),
  ] as const;
}
