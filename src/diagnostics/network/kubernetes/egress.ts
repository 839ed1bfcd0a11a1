import type {
  NetworkPolicy,
  NetworkPolicyEgressRule,
  NetworkPolicyPeer,
} from '../../../providers/kubernetes/network-types.ts';
import { covers } from '../addresses/covers.ts';
import { selects } from './selects.ts';

type Labels = Readonly<Record<string, string>>;

/** Where packets of a pod go. */
export interface Destination {
  readonly protocol: 'TCP' | 'UDP';
  readonly port: number;
  /** The pods there, when it is pods. */
  readonly pods?: PodsThere;
}

/** The pods that packets go to, as policies choose them. */
export interface PodsThere {
  readonly labels: Labels;
  readonly namespace: string;
  readonly namespaceLabels: Labels;
  readonly addresses: readonly string[];
}

/** `some` when that depends on the address, which is not known. */
export type Passage = 'allowed' | 'some' | 'blocked';

/** The policies that restrict what a pod sends. Source: https://kubernetes.io/docs/concepts/services-networking/network-policies/ */
export function policiesOn(
  policies: readonly NetworkPolicy[],
  namespace: string,
  labels: Labels,
): readonly NetworkPolicy[] {
  return policies
    .filter(({ metadata }) => metadata?.namespace === namespace)
    .filter(({ spec }) => spec?.policyTypes?.includes('Egress') ?? (spec?.egress?.length ?? 0) > 0)
    .filter(({ spec }) => selects(spec?.podSelector ?? {}, labels));
}

/** Whether policies let packets of their pods out to a destination: what any rule of any of them allows is allowed. */
export function passageTo(policies: readonly NetworkPolicy[], to: Destination): Passage {
  if (policies.length === 0) return 'allowed';
  const passages = policies.flatMap(({ metadata, spec }) =>
    (spec?.egress ?? [])
      .filter(rule => hasPort(rule, to))
      .flatMap(rule =>
        rule.to?.length ? rule.to.map(peer => passageBy(peer, to, metadata?.namespace)) : ALL,
      ),
  );
  if (passages.includes('allowed')) return 'allowed';
  return passages.includes('some') ? 'some' : 'blocked';
}

const ALL: readonly Passage[] = ['allowed'];

function hasPort({ ports }: NetworkPolicyEgressRule, to: Destination): boolean {
  if (!ports?.length) return true;
  return ports.some(({ protocol = 'TCP', port, endPort }) => {
    if (protocol !== to.protocol) return false;
    if (port === undefined) return true;
    // The name of a container's port; those of CoreDNS are called so.
    if (typeof port === 'string') return to.pods !== undefined && /^dns(?:-tcp)?$/.test(port);
    return endPort === undefined ? port === to.port : port <= to.port && to.port <= endPort;
  });
}

function passageBy(peer: NetworkPolicyPeer, { pods }: Destination, own: string | undefined): Passage {
  const { podSelector, namespaceSelector, ipBlock } = peer;
  if (ipBlock !== undefined) return passageByBlock(ipBlock.cidr, ipBlock.except ?? [], pods?.addresses);
  if (pods === undefined) return 'blocked';
  const isThere =
    namespaceSelector === undefined
      ? own === pods.namespace
      : selects(namespaceSelector, pods.namespaceLabels);
  return isThere && selects(podSelector ?? {}, pods.labels) ? 'allowed' : 'blocked';
}

function passageByBlock(
  cidr: string,
  except: readonly string[],
  addresses: readonly string[] | undefined,
): Passage {
  if (addresses === undefined)
    return /^(?:0\.0\.0\.0|::)\/0$/.test(cidr) && except.length === 0 ? 'allowed' : 'some';
  const inside = addresses.filter(address => covers([cidr], address) && !covers(except, address));
  if (inside.length === 0) return 'blocked';
  return inside.length === addresses.length ? 'allowed' : 'some';
}
