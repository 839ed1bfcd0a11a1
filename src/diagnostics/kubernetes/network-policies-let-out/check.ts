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
import { type Blocked, NAME_LABEL, patchFor } from './patch-for.ts';
import { text } from './text.ts';

/** Source: https://kubernetes.io/docs/concepts/services-networking/network-policies/ */
export const networkPoliciesLetOut = defineCheck({
  id: 'kubernetes/network-policies-let-out',
  needs: ['namespace', 'pod', 'host'],
  reads: { kubernetes: ['pod', 'networkPolicies', 'namespace'] },
  codes: {
    'dns-blocked': ['namespace', 'policies', 'policy', 'patch'],
    'https-blocked': ['namespace', 'policies', 'policy', 'patch'],
    'all-blocked': ['namespace', 'policies', 'policy', 'patch'],
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
  readonly code: Blocked;
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
  const denied = answers.filter(({ says }) => says.verdict === 'denied').map(({ code }) => code);
  const names = answers.flatMap(({ says }) => (says.verdict === 'denied' ? says.policies : []));
  if (denied[0] !== undefined && complete)
    return blocked(policies, own, [denied[0], ...denied.slice(1)], new Set(names));
  const open = answers.find(({ says }) => says.verdict === 'unknown');
  if (open?.says.verdict === 'unknown' || !complete) {
    const names = open?.says.verdict === 'unknown' ? open.says.policies.join(', ') : `of ${own.namespace}`;
    const question = `whether the addresses that the network policies ${names} name are those that the pod needs`;
    throw new Obstruction({ kind: 'undecidable', question });
  }
  return ok(answers.map(answer => shown(own, answer)));
}

function blocked(
  policies: readonly NetworkPolicy[],
  { namespace }: SelectedPod,
  codes: readonly [Blocked, ...Blocked[]],
  names: ReadonlySet<string>,
) {
  const restricting = policies.filter(({ metadata }) => names.has(metadata?.name ?? ''));
  const [policy = restricting[0]] = restricting.filter(({ spec }) => (spec?.egress?.length ?? 0) > 0);
  const args = {
    namespace,
    policies: [...names].join(', '),
    policy: policy?.metadata?.name ?? '',
    patch: patchFor(policy, codes),
  };
  const value = `has no rule for ${codes.map(code => MISSED[code]).join(', nor for ')}`;
  const [first = '', ...rest] = names;
  const seen = (name: string) => ({
    subject: `networkpolicy ${namespace}/${name}`,
    path: 'spec.egress',
    value,
  });
  return problem(codes.length > 1 ? 'all-blocked' : codes[0], args, [seen(first), ...rest.map(seen)]);
}

const MISSED = { 'dns-blocked': 'UDP 53 to cluster DNS', 'https-blocked': 'TCP 443' } as const;

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

function selected(
  pod: Pod,
  namespace: string,
  namespaceLabels: Readonly<Record<string, string>>,
): SelectedPod {
  return { namespace, labels: pod.metadata?.labels ?? {}, namespaceLabels };
}
