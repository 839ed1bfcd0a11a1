import type { NetworkPolicy } from '../../../providers/kubernetes/network-types.ts';
import { DNS } from '../../facts/cluster-dns.ts';

/** What policies may keep in. */
export type Blocked = 'dns-blocked' | 'https-blocked';

/** Every namespace carries its name so. Source: https://kubernetes.io/docs/reference/labels-annotations-taints/#kubernetes-io-metadata-name */
export const NAME_LABEL = 'kubernetes.io/metadata.name';

const toDns = {
  namespaceSelector: { matchLabels: { [NAME_LABEL]: DNS.namespace } },
  podSelector: { matchLabels: DNS.labels },
};

const RULES = {
  'dns-blocked': {
    to: [toDns],
    ports: [
      { protocol: 'UDP', port: 53 },
      { protocol: 'TCP', port: 53 },
    ],
  },
  'https-blocked': { ports: [{ protocol: 'TCP', port: 443 }] },
} as const;

/** A JSON patch that adds the rules; DNS needs TCP too, for answers that are too long. */
export function patchFor(policy: NetworkPolicy | undefined, codes: readonly Blocked[]): string {
  const rules = codes.map(code => RULES[code]);
  const operations =
    policy?.spec?.egress === undefined
      ? [{ op: 'add', path: '/spec/egress', value: rules }]
      : rules.map(value => ({ op: 'add', path: '/spec/egress/-', value }));
  return JSON.stringify(operations);
}
