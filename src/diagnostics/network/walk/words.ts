import type { FixStep } from '../../../domain/error-kind.ts';
import type { STOP_CODES } from './codes.ts';

/** `{protocol}` is a name, which the command takes as well as a number. */
const ALLOW_IN_ACL: FixStep = {
  text: 'Allow {protocol} {from}-{to} for {cidr} in network ACL {acl} ({way}), before entry {rule}.',
  command:
    'aws ec2 create-network-acl-entry --network-acl-id {acl} --{way} --rule-number {number} --protocol {protocol} --port-range From={from},To={to} --cidr-block {cidr} --rule-action allow',
};

const ADMIT: FixStep = {
  text: 'Allow inbound {protocol} {port} from {allowed} in security group {group}.',
  command: 'aws ec2 authorize-security-group-ingress --group-id {group} --ip-permissions {permissions}',
};

const TO_NAT: FixStep = {
  text: 'Point route {route} of {routeTable} at a working NAT gateway. If the VPC has none, first create one in a public subnet (aws ec2 create-nat-gateway).',
  command:
    'aws ec2 replace-route --route-table-id {routeTable} --destination-cidr-block {route} --nat-gateway-id {nat}',
};

/** The sentences for each reason to stop, for checks that declare `STOP_CODES`. */
export const STOP_TEXT = {
  'vpc-dns-off': {
    says: 'DNS support is off in {vpc}, so no DNS name resolves there.',
    fix: [
      {
        text: 'Turn on DNS support in {vpc}.',
        command: 'aws ec2 modify-vpc-attribute --vpc-id {vpc} --enable-dns-support Value=true',
      },
    ],
  },
  'vpc-hostnames-off': {
    says: 'DNS hostnames are off in {vpc}, so the private DNS name of {destination} does not resolve.',
    fix: [
      {
        text: 'Turn on DNS hostnames in {vpc}.',
        command: 'aws ec2 modify-vpc-attribute --vpc-id {vpc} --enable-dns-hostnames Value=true',
      },
    ],
  },
  'egress-not-allowed': {
    says: 'Security groups {groups} of the source do not allow outbound {protocol} {port} to {destination}.',
    fix: [
      {
        text: 'Allow outbound {protocol} {port} to {allowed} in security group {group}.',
        command: 'aws ec2 authorize-security-group-egress --group-id {group} --ip-permissions {permissions}',
      },
    ],
  },
  'ingress-not-allowed': {
    says: 'Security groups {groups} of {destination} do not allow inbound {protocol} {port} from {source}.',
    fix: [ADMIT],
  },
  'acl-blocks-request': {
    says: 'Network ACL {acl} of {subnet} blocks {protocol} {ports} ({way}) between the subnet and {peer}: entry {rule}.',
    fix: [ALLOW_IN_ACL],
  },
  'acl-blocks-reply': {
    says: 'Network ACL {acl} of {subnet} blocks replies ({way}, {protocol} {ports}) between the subnet and {peer}: entry {rule}.',
    fix: [ALLOW_IN_ACL],
  },
  'no-route': {
    says: 'Route table {routeTable} of {subnet} has no route to {destination}.',
    fix: [
      {
        text: 'Add a default route to a NAT gateway to {routeTable}.',
        command:
          'aws ec2 create-route --route-table-id {routeTable} --destination-cidr-block 0.0.0.0/0 --nat-gateway-id {nat}',
      },
    ],
  },
  'no-endpoint': {
    says: '{subnet} ({routeTable}) has no route to the internet, and {vpc} has no endpoint for {service}.',
    fix: [
      {
        text: 'Create an endpoint for {service} with private DNS; security group {group} must allow inbound TCP 443 from the nodes.',
        command:
          'aws ec2 create-vpc-endpoint --vpc-id {vpc} --vpc-endpoint-type Interface --service-name {serviceName} --subnet-ids {subnet} --security-group-ids {group} --private-dns-enabled',
      },
    ],
  },
  'no-gateway-endpoint': {
    says: '{subnet} ({routeTable}) has no route to the internet, and {vpc} has no endpoint for {service}.',
    fix: [
      {
        text: 'Create a gateway endpoint for {service} (no charge).',
        command:
          'aws ec2 create-vpc-endpoint --vpc-id {vpc} --vpc-endpoint-type Gateway --service-name {serviceName} --route-table-ids {routeTable}',
      },
    ],
  },
  blackhole: {
    says: 'Route {route} of {routeTable} ({subnet}) points at {target}, which no longer exists: packets are dropped.',
    fix: [TO_NAT],
  },
  'blackhole-inside': {
    says: 'Route {route} of {routeTable} ({subnet}) sends packets inside {vpc} to {target}, which no longer exists: packets are dropped.',
    fix: [
      {
        text: 'Delete route {route} of {routeTable}, so that the local route applies; or point it at the appliance that replaced {target}.',
        command: 'aws ec2 delete-route --route-table-id {routeTable} --destination-cidr-block {route}',
      },
    ],
  },
  'gateway-not-attached': {
    says: 'Internet gateway {gateway} is not attached to {vpc}.',
    fix: [
      {
        text: 'Attach {gateway} to {vpc}.',
        command: 'aws ec2 attach-internet-gateway --internet-gateway-id {gateway} --vpc-id {vpc}',
      },
    ],
  },
  'no-public-address': {
    says: '{subnet} routes to internet gateway {gateway}, but the node has no public IP address, so replies from {destination} cannot reach it.',
    fix: [
      {
        text: 'Give new nodes in {subnet} a public IP address and replace the existing nodes, or route {subnet} to a NAT gateway.',
        command: 'aws ec2 modify-subnet-attribute --subnet-id {subnet} --map-public-ip-on-launch',
      },
    ],
  },
  'nat-missing': {
    says: 'Route {route} of {routeTable} points at NAT gateway {missing}, which does not exist.',
    fix: [TO_NAT],
  },
  'nat-not-available': {
    says: 'NAT gateway {broken} is {state}. {reason}',
    fix: [{ text: '{outlook}', effect: 'look' }, TO_NAT],
  },
  'nat-is-private': {
    says: 'NAT gateway {private} is private: it cannot reach {destination}.',
    fix: [TO_NAT],
  },
  'nat-subnet-is-private': {
    says: 'NAT gateway {nat} is in {subnet}, whose route table {routeTable} has no route to an internet gateway.',
    fix: [
      {
        text: 'Add a default route to the internet gateway to {routeTable}, the route table of the NAT gateway’s subnet.',
        command:
          'aws ec2 create-route --route-table-id {routeTable} --destination-cidr-block 0.0.0.0/0 --gateway-id {gateway}',
      },
    ],
  },
  'endpoint-not-available': {
    says: 'VPC endpoint {endpoint} for {service} is {state}.',
    fix: [
      {
        text: 'Show why {endpoint} is {state}; then have it accepted, or delete it and create it again.',
        command: 'aws ec2 describe-vpc-endpoints --vpc-endpoint-ids {endpoint}',
      },
    ],
  },
  'endpoint-without-private-dns': {
    says: 'VPC endpoint {endpoint} for {service} in {vpc} has private DNS off, and there is no route to the internet.',
    fix: [
      {
        text: 'Turn on private DNS for {endpoint}.',
        command: 'aws ec2 modify-vpc-endpoint --vpc-endpoint-id {endpoint} --private-dns-enabled',
      },
    ],
  },
  'endpoint-without-subnets': {
    says: 'VPC endpoint {endpoint} for {service} is in no subnet.',
    fix: [
      {
        text: 'Add {endpoint} to a subnet of each zone that has nodes.',
        command: 'aws ec2 modify-vpc-endpoint --vpc-endpoint-id {endpoint} --add-subnet-ids {subnet}',
      },
    ],
  },
  'endpoint-closed': {
    says: 'Security groups {groups} of VPC endpoint {endpoint} ({service}) do not allow inbound {protocol} {port} from {source}.',
    fix: [ADMIT],
  },
  'endpoint-policy-lacks': {
    says: 'The policy of endpoint {endpoint} for {service} does not allow {action} on {resource}.',
    fix: [
      {
        text: 'Add a statement that allows {action} to the policy of {endpoint}.',
        command: 'aws ec2 modify-vpc-endpoint --vpc-endpoint-id {endpoint} --policy-document {policy}',
      },
    ],
  },
  'endpoint-policy-forbids': {
    says: 'The policy of endpoint {endpoint} for {service} denies {action} on {resource}.',
    fix: [
      {
        text: 'Remove or narrow the Deny statement in the policy of {endpoint}: an explicit Deny overrides every Allow. This shows the policy.',
        command:
          'aws ec2 describe-vpc-endpoints --vpc-endpoint-ids {endpoint} --query VpcEndpoints[0].PolicyDocument',
      },
    ],
  },
  'endpoint-not-in-route-table': {
    says: 'Gateway endpoint {endpoint} for {service} is not associated with route table {routeTable}, which has no other route to it.',
    fix: [
      {
        text: 'Add route table {routeTable} to {endpoint}.',
        command:
          'aws ec2 modify-vpc-endpoint --vpc-endpoint-id {endpoint} --add-route-table-ids {routeTable}',
      },
    ],
  },
  'address-in-no-subnet': {
    says: 'No subnet of {vpc} contains {address}, although it is in the range of the VPC.',
    fix: [{ text: 'Correct the address: nothing in {vpc} can have {address}.' }],
  },
  'api-without-access': {
    says: 'The API endpoint of cluster {cluster} has neither public nor private access.',
    fix: [
      {
        text: 'Turn on private access for the API endpoint of {cluster}.',
        command:
          'aws eks update-cluster-config --name {cluster} --resources-vpc-config endpointPrivateAccess=true',
      },
    ],
  },
  'api-refuses-address': {
    says: 'The public API endpoint of cluster {cluster} allows only {cidrs}, and the nodes connect from {address}.',
    fix: [
      {
        text: 'Turn on private access for {cluster} (or add {address} to its public access CIDRs).',
        command:
          'aws eks update-cluster-config --name {cluster} --resources-vpc-config endpointPrivateAccess=true',
      },
    ],
  },
} as const satisfies Readonly<
  Record<keyof typeof STOP_CODES, { readonly says: string; readonly fix: readonly FixStep[] }>
>;
