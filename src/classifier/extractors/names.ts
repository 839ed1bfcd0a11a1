/** A DNS label, as Kubernetes writes namespaces and containers. */
export const NS = '[a-z0-9](?:[-a-z0-9]{0,61}[a-z0-9])?';

/** A DNS name, as Kubernetes writes pods, nodes and most other objects. */
export const POD = '[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?';
