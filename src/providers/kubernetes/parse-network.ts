import { list, map, maybe, number, object, type Parser, text, textOrNumber, truth } from '../parse.ts';
import type {
  ConfigMap,
  EndpointSlice,
  LabelSelector,
  NetworkPolicy,
  NetworkPolicyEgressRule,
  NetworkPolicyPeer,
} from './network-types.ts';
import { meta } from './parse-objects.ts';

type Part<T, K extends keyof T> = NonNullable<T[K]>;
type Item<T> = T extends readonly (infer One)[] ? One : never;

const selector = object<LabelSelector>({
  matchLabels: maybe(map(text)),
  matchExpressions: maybe(
    list(
      object<Item<Part<LabelSelector, 'matchExpressions'>>>({
        key: text,
        operator: text,
        values: maybe(list(text)),
      }),
    ),
  ),
});

const peer = object<NetworkPolicyPeer>({
  podSelector: maybe(selector),
  namespaceSelector: maybe(selector),
  ipBlock: maybe(object<Part<NetworkPolicyPeer, 'ipBlock'>>({ cidr: text, except: maybe(list(text)) })),
});

const egress = object<NetworkPolicyEgressRule>({
  ports: maybe(
    list(
      object<Item<Part<NetworkPolicyEgressRule, 'ports'>>>({
        protocol: maybe(text),
        port: maybe(textOrNumber),
        endPort: maybe(number),
      }),
    ),
  ),
  to: maybe(list(peer)),
});

/** A network policy. */
export const networkPolicy: Parser<NetworkPolicy> = object<NetworkPolicy>({
  metadata: maybe(meta),
  spec: maybe(
    object<Part<NetworkPolicy, 'spec'>>({
      podSelector: maybe(selector),
      policyTypes: maybe(list(text)),
      egress: maybe(list(egress)),
    }),
  ),
});

type Endpoint = Item<Part<EndpointSlice, 'endpoints'>>;
const endpoint = object<Endpoint>({
  addresses: list(text),
  conditions: maybe(object<Part<Endpoint, 'conditions'>>({ ready: maybe(truth), serving: maybe(truth) })),
  nodeName: maybe(text),
});

/** Part of a service's endpoints. */
export const endpointSlice: Parser<EndpointSlice> = object<EndpointSlice>({
  metadata: maybe(meta),
  addressType: maybe(text),
  endpoints: maybe(list(endpoint)),
  ports: maybe(
    list(
      object<Item<Part<EndpointSlice, 'ports'>>>({
        name: maybe(text),
        port: maybe(number),
        protocol: maybe(text),
      }),
    ),
  ),
});

/** A ConfigMap. */
export const configMap: Parser<ConfigMap> = object<ConfigMap>({
  metadata: maybe(meta),
  data: maybe(map(text)),
});
