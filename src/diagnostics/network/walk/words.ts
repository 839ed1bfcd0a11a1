import type { FixStep } from '../../../domain/error-kind.ts';
import type { STOP_CODES } from './codes.ts';

/** `{protocol}` is a name, which the command takes as well as a number. */
const ALLOW_IN_ACL: FixStep = {
  text: 'Allow it in network ACL {acl}, before entry {rule}.',
  command:
    'aws ec2 create-network-acl-entry --network-acl-id {acl} --{way} --rule-number {number} --protocol {protocol} --port-range From={from},To={to} --cidr-block {cidr} --rule-action allow',
};

const ADMIT: FixStep = {
  text: 'Admit {protocol} {port} from {source} in security group {group}.',
  command:
    'aws ec2 authorize-security-group-ingress --group-id {group} --protocol {protocol} --port {port} --cidr {cidr}',
};

const TO_NAT: FixStep = {
  text: 'Lead the route {route} of {routeTable} to a NAT gateway that works.',
  command:
    'aws ec2 replace-route --route-table-id {routeTable} --destination-cidr-block {route} --nat-gateway-id {nat}',
};

/** The sentences for each reason to stop, for checks that declare `STOP_CODES`. */
export const STOP_TEXT = {
  'vpc-dns-off': {
    says: 'DNS support is off in {vpc}, so no name resolves there.',
    fix: [
      {
        text: 'Turn DNS support on.',
        command: 'aws ec2 modify-vpc-attribute --vpc-id {vpc} --enable-dns-support Value=true',
      },
    ],
  },
  'vpc-hostnames-off': {
    says: 'DNS hostnames are off in {vpc}, so the private name of {destination} does not take effect.',
    fix: [
      {
        text: 'Turn DNS hostnames on.',
        command: 'aws ec2 modify-vpc-attribute --vpc-id {vpc} --enable-dns-hostnames Value=true',
      },
    ],
  },
  'egress-not-allowed': {
    says: 'The security groups of the source ({groups}) let no {protocol} {port} out to {destination}.',
    fix: [
      {
        text: 'Let {protocol} {port} out to {destination} in security group {group}.',
        command:
          'aws ec2 authorize-security-group-egress --group-id {group} --protocol {protocol} --port {port} --cidr {cidr}',
      },
    ],
  },
  'ingress-not-allowed': {
    says: 'The security groups of {destination} ({groups}) do not admit {protocol} {port} from {source}.',
    fix: [ADMIT],
  },
  'acl-blocks-request': {
    says: 'Network ACL {acl} of {subnet} blocks {protocol} {ports} ({way}) between the subnet and {peer}: entry {rule}.',
    fix: [ALLOW_IN_ACL],
  },
  'acl-blocks-reply': {
    says: 'Network ACL {acl} of {subnet} blocks answers ({way}, {protocol} {ports}) between the subnet and {peer}: entry {rule}.',
    fix: [ALLOW_IN_ACL],
  },
  'no-route': {
    says: 'Route table {routeTable} of {subnet} has no route to {destination}.',
    fix: [
      {
        text: 'Add a default route to a NAT gateway.',
        command:
          'aws ec2 create-route --route-table-id {routeTable} --destination-cidr-block 0.0.0.0/0 --nat-gateway-id {nat}',
      },
    ],
  },
  'no-endpoint': {
    says: '{vpc} has no way to the internet from {subnet} ({routeTable}), and no endpoint for {service}.',
    fix: [
      {
        text: 'Create an endpoint for {service} with private DNS; its security group {group} must admit TCP 443 from the nodes.',
        command:
          'aws ec2 create-vpc-endpoint --vpc-id {vpc} --vpc-endpoint-type Interface --service-name {serviceName} --subnet-ids {subnet} --security-group-ids {group} --private-dns-enabled',
      },
    ],
  },
  'no-gateway-endpoint': {
    says: '{vpc} has no way to the internet from {subnet} ({routeTable}), and no endpoint for {service}.',
    fix: [
      {
        text: 'Create a gateway endpoint for {service}; it costs nothing.',
        command:
          'aws ec2 create-vpc-endpoint --vpc-id {vpc} --vpc-endpoint-type Gateway --service-name {serviceName} --route-table-ids {routeTable}',
      },
    ],
  },
  blackhole: {
    says: 'The route {route} of {routeTable} ({subnet}) leads to {target}, which is gone: packets are dropped.',
    fix: [TO_NAT],
  },
  'blackhole-inside': {
    says: 'The route {route} of {routeTable} ({subnet}) takes packets within {vpc} to {target}, which is gone: they are dropped.',
    fix: [
      {
        text: 'Delete the route, so that the local one applies; or create it anew, to the appliance that is there now.',
        command: 'aws ec2 delete-route --route-table-id {routeTable} --destination-cidr-block {route}',
      },
    ],
  },
  'gateway-not-attached': {
    says: 'Internet gateway {gateway} is not attached to {vpc}.',
    fix: [
      {
        text: 'Attach it.',
        command: 'aws ec2 attach-internet-gateway --internet-gateway-id {gateway} --vpc-id {vpc}',
      },
    ],
  },
  'no-public-address': {
    says: '{subnet} leads to internet gateway {gateway}, but the node has no public address, so {destination} cannot answer.',
    fix: [
      {
        text: 'Give new nodes of the subnet a public address and replace those there, or lead the subnet to a NAT gateway.',
        command: 'aws ec2 modify-subnet-attribute --subnet-id {subnet} --map-public-ip-on-launch',
      },
    ],
  },
  'nat-missing': {
    says: 'The route {route} of {routeTable} leads to NAT gateway {missing}, which does not exist.',
    fix: [TO_NAT],
  },
  'nat-not-available': {
    says: 'NAT gateway {broken} is {state}. {reason}',
    fix: [{ text: 'If it is pending, wait a minute.', effect: 'look' }, TO_NAT],
  },
  'nat-is-private': {
    says: 'NAT gateway {private} is a private one: it does not lead to {destination}.',
    fix: [TO_NAT],
  },
  'nat-subnet-is-private': {
    says: 'NAT gateway {nat} sits in {subnet}, whose route table {routeTable} has no way to an internet gateway.',
    fix: [
      {
        text: 'Lead the NAT gateway’s own subnet to the internet gateway.',
        command:
          'aws ec2 create-route --route-table-id {routeTable} --destination-cidr-block 0.0.0.0/0 --gateway-id {gateway}',
      },
    ],
  },
  'endpoint-not-available': {
    says: 'The endpoint {endpoint} for {service} is {state}.',
    fix: [
      {
        text: 'See why; then have it accepted, or create it again.',
        command: 'aws ec2 describe-vpc-endpoints --vpc-endpoint-ids {endpoint}',
      },
    ],
  },
  'endpoint-without-private-dns': {
    says: '{vpc} has an endpoint for {service} ({endpoint}), but its private DNS is off and there is no route to the internet.',
    fix: [
      {
        text: 'Turn private DNS on.',
        command: 'aws ec2 modify-vpc-endpoint --vpc-endpoint-id {endpoint} --private-dns-enabled',
      },
    ],
  },
  'endpoint-without-subnets': {
    says: 'The endpoint {endpoint} for {service} is in no subnet.',
    fix: [
      {
        text: 'Put it into a subnet of each zone that has nodes.',
        command: 'aws ec2 modify-vpc-endpoint --vpc-endpoint-id {endpoint} --add-subnet-ids {subnet}',
      },
    ],
  },
  'endpoint-closed': {
    says: 'The security groups of endpoint {endpoint} for {service} ({groups}) do not admit {protocol} {port} from {source}.',
    fix: [ADMIT],
  },
  'endpoint-policy-lacks': {
    says: 'The policy of endpoint {endpoint} for {service} does not allow {action} on {resource}.',
    fix: [
      {
        text: 'Add a statement that allows it.',
        command: 'aws ec2 modify-vpc-endpoint --vpc-endpoint-id {endpoint} --policy-document {policy}',
      },
    ],
  },
  'endpoint-policy-forbids': {
    says: 'The policy of endpoint {endpoint} for {service} denies {action} on {resource}.',
    fix: [
      {
        text: 'Take out or narrow the Deny statement: it wins over every Allow. This shows the policy.',
        command:
          'aws ec2 describe-vpc-endpoints --vpc-endpoint-ids {endpoint} --query VpcEndpoints[0].PolicyDocument',
      },
    ],
  },
  'endpoint-not-in-route-table': {
    says: 'The gateway endpoint {endpoint} for {service} is not in route table {routeTable}, which has no other way there.',
    fix: [
      {
        text: 'Add the route table to the endpoint.',
        command:
          'aws ec2 modify-vpc-endpoint --vpc-endpoint-id {endpoint} --add-route-table-ids {routeTable}',
      },
    ],
  },
  'address-in-no-subnet': {
    says: 'No subnet of {vpc} has the address {address}, though it lies in the VPC.',
    fix: [{ text: 'Correct the address: nothing can have {address} there.' }],
  },
  'api-without-access': {
    says: 'The API endpoint of cluster {cluster} has neither public nor private access.',
    fix: [
      {
        text: 'Turn private access on.',
        command:
          'aws eks update-cluster-config --name {cluster} --resources-vpc-config endpointPrivateAccess=true',
      },
    ],
  },
  'api-refuses-address': {
    says: 'The API endpoint of cluster {cluster} admits only {cidrs}, and the nodes come from {address}.',
    fix: [
      {
        text: 'Turn private access on (or add {address} to the blocks that may use the public endpoint).',
        command:
          'aws eks update-cluster-config --name {cluster} --resources-vpc-config endpointPrivateAccess=true',
      },
    ],
  },
} as const satisfies Readonly<
  Record<keyof typeof STOP_CODES, { readonly says: string; readonly fix: readonly FixStep[] }>
>;
