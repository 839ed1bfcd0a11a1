import type { Meta } from './types.ts';

/** Chooses objects by their labels. Source: https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/ */
export interface LabelSelector {
  readonly matchLabels?: Readonly<Record<string, string>>;
  readonly matchExpressions?: readonly {
    readonly key: string;
    /** `In`, `NotIn`, `Exists` or `DoesNotExist`. */
    readonly operator: string;
    readonly values?: readonly string[];
  }[];
}

/** A side of a network policy's rule: pods by selectors, or a block of addresses. */
export interface NetworkPolicyPeer {
  readonly podSelector?: LabelSelector;
  readonly namespaceSelector?: LabelSelector;
  readonly ipBlock?: { readonly cidr: string; readonly except?: readonly string[] };
}

/** One rule for what pods may send. */
export interface NetworkPolicyEgressRule {
  /** All ports when absent or empty. */
  readonly ports?: readonly {
    /** TCP unless said otherwise. */
    readonly protocol?: string;
    /** A number, or the name of a container's port. */
    readonly port?: number | string;
    readonly endPort?: number;
  }[];
  /** Everywhere when absent or empty. */
  readonly to?: readonly NetworkPolicyPeer[];
}

/** A network policy, as far as it concerns what pods send. Source: https://kubernetes.io/docs/concepts/services-networking/network-policies/ */
export interface NetworkPolicy {
  readonly metadata?: Meta;
  readonly spec?: {
    readonly podSelector?: LabelSelector;
    /** `Ingress`, `Egress`; without it `Egress` counts when there are egress rules. */
    readonly policyTypes?: readonly string[];
    readonly egress?: readonly NetworkPolicyEgressRule[];
  };
}

/** Part of a service's endpoints. Source: https://kubernetes.io/docs/concepts/services-networking/endpoint-slices/ */
export interface EndpointSlice {
  readonly metadata?: Meta;
  readonly addressType?: string;
  readonly endpoints?: readonly {
    readonly addresses: readonly string[];
    readonly conditions?: { readonly ready?: boolean; readonly serving?: boolean };
    readonly nodeName?: string;
  }[];
  readonly ports?: readonly { readonly name?: string; readonly port?: number; readonly protocol?: string }[];
}

/** A ConfigMap; its data may be anything, so quote only what was parsed. */
export interface ConfigMap {
  readonly metadata?: Meta;
  readonly data?: Readonly<Record<string, string>>;
}
