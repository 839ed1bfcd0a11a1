import { Obstruction } from '../../../domain/obstruction.ts';
import type { Evidence } from '../../../domain/outcome.ts';
import type { NetworkPolicy } from '../../../providers/kubernetes/network-types.ts';
import type { Pod } from '../../../providers/kubernetes/types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { DNS, isClusterName } from '../../facts/cluster-dns.ts';
import {
  explainNetworkPolicies,
  type PolicyExplanation,
  type SelectedPod,
  type Sending,
} from '../../network/kubernetes/explain-network-policies.ts';
import { text } from './text.ts';

const NAME_LABEL = 'kubernetes.io/metadata.name';
const DNS_PORTS = [
  { protocol: 'UDP', port: 53 },
  { protocol: 'TCP', port: 53 },
];

/** Source: https://kubernetes.io/docs/concepts/services-networking/network-policies/ */
export const networkPoliciesLetOut = defineCheck({
  id: 'kubernetes/network-policies-let-out',
  needs: ['namespace', 'pod', 'host'],
  reads: { kubernetes: ['pod', 'networkPolicies', 'namespace'] },
  codes: {
    'dns-blocked': ['namespace', 'policies', 'policy', 'patch'],
    'https-blocked': ['namespace', 'policies', 'policy', 'patch'],
  },
  text,
  async run({ namespace, pod: name, host }, { kubernetes }) {
    const [pod, policies] = await Promise.all([
      kubernetes.pod(namespace, name),
      kubernetes.networkPolicies(namespace),
    ]);
    if (!pod) return skipped('the pod is gone');
    if (pod.spec?.hostNetwork)
      return skipped('network policies do not apply to pods on the network of their host');
    if (policies.items.length === 0 && policies.complete) {
      return ok([{ subject: `namespace ${namespace}`, path: 'network policies', value: 'none' }]);
    }
    const there = await kubernetes.namespace(DNS.namespace);
    const own = selected(pod, namespace, { [NAME_LABEL]: namespace });
    const dns = {
      namespace: DNS.namespace,
      labels: DNS.labels,
      namespaceLabels: there?.metadata?.labels ?? {},
    };
    const asks: readonly Asked[] = [
      { code: 'dns-blocked', sending: { protocol: 'UDP', port: 53, to: { kind: 'pod', pod: dns } } },
      ...(isClusterName(host)
        ? []
        : [
            {
              code: 'https-blocked',
              sending: { protocol: 'TCP', port: 443, to: { kind: 'internet' } },
            } as const,
          ]),
    ];
    return judge(policies.items, own, asks, policies.complete);
  },
});

interface Asked {
  readonly code: 'dns-blocked' | 'https-blocked';
  readonly sending: Sending;
}

function judge(
  policies: readonly NetworkPolicy[],
  own: SelectedPod,
  asks: readonly Asked[],
  complete: boolean,
) {
  const answers = asks.map(asked => ({
    ...asked,
    says: explainNetworkPolicies(policies, own, asked.sending),
  }));
  const denied = answers.find(({ says }) => says.verdict === 'denied');
  if (denied?.says.verdict === 'denied' && complete) {
    const names = denied.says.policies;
    const chosen = policies.filter(({ metadata }) => names.includes(metadata?.name ?? ''));
    const [policy = chosen[0]] = chosen.filter(({ spec }) => (spec?.egress?.length ?? 0) > 0);
    const args = {
      namespace: own.namespace,
      policies: names.join(', '),
      policy: policy?.metadata?.name ?? '',
      patch: patchFor(policy, denied.code),
    };
    const [first = shown(own, denied), ...rest] = names.map(name => evidenceOf(own, name, denied.code));
    return problem(denied.code, args, [first, ...rest]);
  }
  const open = answers.find(({ says }) => says.verdict === 'unknown');
  if (open?.says.verdict === 'unknown' || !complete) {
    const names = open?.says.verdict === 'unknown' ? open.says.policies.join(', ') : `of ${own.namespace}`;
    const question = `whether the addresses that the network policies ${names} name are those that the pod needs`;
    throw new Obstruction({ kind: 'undecidable', question });
  }
  return ok(answers.map(answer => shown(own, answer)));
}

function shown(
  { namespace }: SelectedPod,
  { sending, says }: Asked & { readonly says: PolicyExplanation },
): Evidence {
  const value =
    says.verdict === 'allowed' && says.by === 'rule'
      ? `allowed by ${says.policy}`
      : 'no policy restricts the pod';
  return { subject: `namespace ${namespace}`, path: `${sending.protocol} ${sending.port} out`, value };
}

function evidenceOf({ namespace }: SelectedPod, name: string, code: Asked['code']): Evidence {
  const value = code === 'dns-blocked' ? 'has no rule for UDP 53 to cluster DNS' : 'has no rule for TCP 443';
  return { subject: `networkpolicy ${namespace}/${name}`, path: 'spec.egress', value };
}

/** A JSON patch that adds the rule; DNS needs TCP too, for answers that are too long. */
function patchFor(policy: NetworkPolicy | undefined, code: Asked['code']): string {
  const to = [
    {
      namespaceSelector: { matchLabels: { [NAME_LABEL]: DNS.namespace } },
      podSelector: { matchLabels: DNS.labels },
    },
  ];
  const rule =
    code === 'dns-blocked' ? { to, ports: DNS_PORTS } : { ports: [{ protocol: 'TCP', port: 443 }] };
  const operation =
    policy?.spec?.egress === undefined
      ? { op: 'add', path: '/spec/egress', value: [rule] }
      : { op: 'add', path: '/spec/egress/-', value: rule };
  return JSON.stringify([operation]);
}

function selected(
  pod: Pod,
  namespace: string,
  namespaceLabels: Readonly<Record<string, string>>,
): SelectedPod {
  return { namespace, labels: pod.metadata?.labels ?? {}, namespaceLabels };
}
