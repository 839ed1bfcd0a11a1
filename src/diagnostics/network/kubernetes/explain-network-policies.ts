import type {
  NetworkPolicy,
  NetworkPolicyEgressRule,
  NetworkPolicyPeer,
} from '../../../providers/kubernetes/network-types.ts';
import { covers } from '../addresses/covers.ts';
import { divide } from '../addresses/first-match.ts';
import { publicRanges } from '../addresses/public.ts';
import { rangesOf } from '../addresses/range.ts';
import { type Labels, selects } from './label-selector.ts';

/** A pod as selectors see it. */
export interface SelectedPod {
  readonly namespace: string;
  readonly labels: Labels;
  /** The labels of its namespace. */
  readonly namespaceLabels: Labels;
}

/** What a pod sends, and where to. */
export interface Sending {
  readonly protocol: 'TCP' | 'UDP';
  readonly port: number;
  /** `internet` stands for an address that is not known. */
  readonly to:
    | { readonly kind: 'pod'; readonly pod: SelectedPod }
    | { readonly kind: 'address'; readonly address: string }
    | { readonly kind: 'internet' };
}

/** What the network policies of a namespace say to it. Policies of other kinds (Cilium, Calico, …) are not seen. */
export type PolicyExplanation =
  /** No policy restricts what the pod sends. */
  | { readonly verdict: 'allowed'; readonly by: 'no-policy' }
  | { readonly verdict: 'allowed'; readonly by: 'rule'; readonly policy: string }
  /** The policies that restrict the pod have no rule for anything, or none for this. */
  | {
      readonly verdict: 'denied';
      readonly by: 'default-deny' | 'no-rule';
      readonly policies: readonly string[];
    }
  /** A rule may cover it: it names a port by name, or only some addresses. */
  | { readonly verdict: 'unknown'; readonly policies: readonly string[] };

type Answer = 'yes' | 'no' | 'maybe';

/** Says whether a pod may send; what any policy allows is allowed. Source: https://kubernetes.io/docs/concepts/services-networking/network-policies/ */
export function explainNetworkPolicies(
  policies: readonly NetworkPolicy[],
  pod: SelectedPod,
  sending: Sending,
): PolicyExplanation {
  const restricting = policies.filter(policy => restricts(policy, pod));
  if (restricting.length === 0) return { verdict: 'allowed', by: 'no-policy' };
  const answers = restricting.map(policy => ({
    name: policy.metadata?.name ?? '',
    answer: best((policy.spec?.egress ?? []).map(rule => ruleAllows(rule, pod, sending))),
  }));
  const allowing = answers.find(({ answer }) => answer === 'yes');
  if (allowing !== undefined) return { verdict: 'allowed', by: 'rule', policy: allowing.name };
  const unsure = answers.filter(({ answer }) => answer === 'maybe').map(({ name }) => name);
  if (unsure.length > 0) return { verdict: 'unknown', policies: unsure };
  const rules = restricting.flatMap(({ spec }) => spec?.egress ?? []);
  const by = rules.length === 0 ? 'default-deny' : 'no-rule';
  return { verdict: 'denied', by, policies: answers.map(({ name }) => name) };
}

function restricts({ metadata, spec = {} }: NetworkPolicy, pod: SelectedPod): boolean {
  const { podSelector = {}, policyTypes, egress } = spec;
  const concernsEgress = policyTypes === undefined ? egress !== undefined : policyTypes.includes('Egress');
  const sameNamespace = metadata?.namespace === undefined || metadata.namespace === pod.namespace;
  return concernsEgress && sameNamespace && selects(podSelector, pod.labels);
}

function ruleAllows(
  { ports = [], to = [] }: NetworkPolicyEgressRule,
  pod: SelectedPod,
  sending: Sending,
): Answer {
  const port = ports.length === 0 ? 'yes' : best(ports.map(one => portAllows(one, sending)));
  const place = to.length === 0 ? 'yes' : best(to.map(peer => peerIncludes(peer, pod, sending)));
  return worst([port, place]);
}

type PolicyPort = NonNullable<NetworkPolicyEgressRule['ports']>[number];

function portAllows({ protocol = 'TCP', port, endPort }: PolicyPort, sending: Sending): Answer {
  if (protocol !== sending.protocol) return 'no';
  if (port === undefined) return 'yes';
  if (typeof port === 'string') return 'maybe';
  return port <= sending.port && sending.port <= (endPort ?? port) ? 'yes' : 'no';
}

function peerIncludes(peer: NetworkPolicyPeer, from: SelectedPod, { to }: Sending): Answer {
  const { ipBlock } = peer;
  // Whether a block of addresses means pods too depends on the network plug-in.
  if (ipBlock !== undefined && to.kind === 'pod') return 'maybe';
  if (ipBlock !== undefined)
    return to.kind === 'address' ? blockHas(ipBlock, to.address) : blockHasInternet(ipBlock);
  return to.kind === 'pod' && podIsMeant(peer, from, to.pod) ? 'yes' : 'no';
}

function podIsMeant(
  { podSelector, namespaceSelector }: NetworkPolicyPeer,
  from: SelectedPod,
  to: SelectedPod,
): boolean {
  const inNamespace =
    namespaceSelector === undefined
      ? to.namespace === from.namespace
      : selects(namespaceSelector, to.namespaceLabels);
  return inNamespace && (podSelector === undefined || selects(podSelector, to.labels));
}

type IpBlock = NonNullable<NetworkPolicyPeer['ipBlock']>;

function blockHas({ cidr, except = [] }: IpBlock, address: string): Answer {
  return covers([cidr], address) && !covers(except, address) ? 'yes' : 'no';
}

function blockHasInternet({ cidr, except = [] }: IpBlock): Answer {
  const ports = { from: 0, to: 0 };
  const areas = (cidrs: readonly string[]) => rangesOf(cidrs).map(addresses => ({ addresses, ports }));
  const family = cidr.includes(':') ? 'ipv6' : 'ipv4';
  const asked = publicRanges(family).map(addresses => ({ addresses, ports }));
  const pieces = divide(asked, [
    { areas: areas(except), says: false },
    { areas: areas([cidr]), says: true },
  ]);
  if (pieces.every(({ says }) => says)) return 'yes';
  return pieces.some(({ says }) => says) ? 'maybe' : 'no';
}

function best(answers: readonly Answer[]): Answer {
  if (answers.includes('yes')) return 'yes';
  return answers.includes('maybe') ? 'maybe' : 'no';
}

function worst(answers: readonly Answer[]): Answer {
  if (answers.includes('no')) return 'no';
  return answers.includes('maybe') ? 'maybe' : 'yes';
}
