import type { Example, NearMiss } from '../../domain/error-kind.ts';

/** Texts that are this error. */
export const examples: readonly Example[] = [
  {
    text: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "abc": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
  },
  {
    text: `InsufficientFreeAddressesInSubnet: The specified subnet does not have enough free addresses to satisfy the request.
	status code: 400`,
  },
  { text: 'failed to allocate for range 0: no IP addresses available in range set: 10.244.1.1-10.244.1.254' },
  {
    text: "Failed to CreateNetworkInterface InvalidParameterValue: There aren't sufficient free Ipv4 addresses or prefixes status code: 400",
  },
];

/** Texts that only look like it. */
export const nearMisses: readonly NearMiss[] = [
  { text: 'The subnet has 200 free addresses, enough for the migration.', kind: 'none' },
  { text: '0/3 nodes are available: 3 Too many pods.', kind: 'pod-unschedulable' },
  {
    text: 'ipamd: handle InsufficientFreeAddressesInSubnet when prefix delegation is on (#17)',
    kind: 'none',
  },
];
