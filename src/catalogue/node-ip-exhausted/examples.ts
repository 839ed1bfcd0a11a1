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
  {
    text: 'InsufficientSubnetSize: Pre-allocated IPs 341 exceeds IPs available 251 in Subnet Cidr 10.1.0.0/24',
  },
  {
    text: "IP_SPACE_EXHAUSTED: Instance 'gke-a' creation failed: IP space of 'projects/p/regions/r/subnetworks/pods' is exhausted.",
  },
  {
    text: 'Assigned 0 out of 1 requested IPv4 addresses; No more free affine blocks and strict affinity enabled',
  },
  {
    text: 'Normal  CIDRNotAvailable  3m (x20 over 9m)  cidrAllocator  Node worker-9 status is now: CIDRNotAvailable',
  },
  { text: 'Could not allocate IP in range: ip: 10.1.0.1 / - 10.1.0.20 / range: 10.1.0.0/27' },
  { text: '{"messageId":"scale.up.error.ip.space.exhausted","parameters":["pool-1"]}' },
  { text: 'Warning AcquireAddressFailed pod/web NoAvailableAddress' },
  {
    text: 'Subnet pods-a with address prefix 10.4.1.0/28 does not have enough capacity for 30 IP addresses.',
  },
  { text: 'AssignPodIPv4Address: no available IP/Prefix addresses' },
  { text: 'failed to allocate IP from pool v4-a: all IP addresses used out' },
  { text: 'failed to assign pod addresses for web: subnet address pool exhausted' },
  { text: 'RPC failed; request ip return 500 no address available' },
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
