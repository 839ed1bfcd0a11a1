import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'assign',
    literals: [
      'not enough ips',
      "aren't sufficient free",
      'not enough free ipv',
      'not enough free addr',
      'failed to assign an ip address',
      'failed to allocate address',
      'no available addresses',
      'no available ip',
      'insufficientfreeaddresses',
      'insufficientcidrblocks',
      'privateipaddresslimitexceeded',
      'no ip addresses available in range',
      'insufficient free',
      'subnetisfull',
      'no more ips',
      'unable to allocate ip',
      'ipam: no ip',
      'all ips are in use',
      'ip pool exhausted',
      'assign any ip',
      'no free ip',
      'ran out of ip',
      'no more ip addresses',
    ],
    pattern:
      /failed to assign an IP address to container|failed to allocate address[^\n]{0,200}no available addresses|no available (?:IP )?addresses|InsufficientFreeAddresses(?:InSubnet)?['"]?(?=[:,;.)\]]| ?[-:|(]|$)|InsufficientCidrBlocks|PrivateIpAddressLimitExceeded|no IP addresses available in range(?: set)?|insufficient free (?:IP )?addresses|SubnetIsFull|no available IPs?\b|IPAM: no IP|no more (?:IPs|IP addresses)|IP pool exhausted|cannot assign any IP|no free IP(?:s| addresses)? (?:left |available )?(?:in|on|for)|not enough IPs available|aren't sufficient free Ipv4 addresses|not enough free (?:Ipv[46] )?addresses|not enough free addresses in subnet/i,
  },
  {
    id: 'cni-service',
    literals: [
      'cniipassignment',
      'failedtoassignip',
      'allocatedips',
      'no space left on the ippool',
      'range is full',
      'failed to request ip address',
      'failed to allocate for range',
    ],
    pattern:
      /failed to allocate for range \d{1,3}: no IP|range is full|failed to request IP address.{0,80}(?:no|exhaust|full)/i,
  },
  {
    id: 'pools',
    literals: [
      'ip.space.exhausted',
      'requested ipv6 addresses',
      'insufficientsubnetsize',
      'ip_space_exhausted',
      'ip space of',
      'free affine blocks',
      'pools are likely exhausted',
      'requested ipv4 addresses',
      'could not allocate ip in range',
      'no remaining cidrs',
      'cidrnotavailable',
      'cidr ranges are exhausted',
      'ipnotenough',
    ],
    pattern:
      /\bInsufficientSubnetSize\b|\bIP_SPACE_EXHAUSTED\b|IP space of ['"][^'"]{3,200}['"] is exhausted|no more free affine blocks|pools are likely exhausted|assigned 0 out of \d{1,3} requested IPv(?:4|6) addresses|could not allocate IP in range|there are no remaining CIDRs left to allocate|status is now: CIDRNotAvailable|\bCIDRNotAvailable {1,8}\d|all CIDR ranges are exhausted|scale\.up\.error\.ip\.space\.exhausted|InvalidVSwitchId\.IpNotEnough/i,
  },
  {
    id: 'other-plugins',
    literals: [
      'noavailableaddress',
      'have enough capacity for',
      'ip/prefix addresses',
      'ip addresses used out',
      'address pool exhausted',
    ],
    pattern:
      /\bacquire ?address ?failed\b[^\n]{0,300}NoAvailableAddress|failed to allocate ip[^\n]{0,100}NoAvailableAddress|does not have enough capacity for \d{1,6} IP addresses|no available IP\/Prefix addresses|all IP addresses used out|subnet address pool exhausted/i,
  },
  {
    id: 'kube-ovn',
    literals: ['request ip return 500'],
    pattern: /request ip return 500 no address available/i,
  },
];
