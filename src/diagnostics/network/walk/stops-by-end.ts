import type { FixStep } from '../../../domain/error-kind.ts';
import { STOP_CODES } from './codes.ts';
import type { BlockingHop } from './link.ts';
import { STOP_TEXT } from './words.ts';

/** A reason why a packet gets no further. */
export type StopCode = keyof typeof STOP_CODES;

/** Some of these reasons, with the arguments of each. */
export type StopCodesOf<Code extends StopCode> = { readonly [Name in Code]: (typeof STOP_CODES)[Name] };

/** The reasons that can stop a packet on its way to one kind of end, as a check declares them. */
export interface Stops<Code extends StopCode> {
  readonly codes: StopCodesOf<Code>;
  readonly text: Readonly<Record<Code, { readonly says: string; readonly fix: readonly FixStep[] }>>;
}

/** Between two places of one VPC. */
const INSIDE = ['egress-not-allowed', 'acl-blocks-request', 'acl-blocks-reply', 'blackhole-inside'] as const;

/** Out of the VPC, by a NAT gateway or by the internet gateway alone. */
const OUTWARD = [
  'egress-not-allowed',
  'acl-blocks-request',
  'acl-blocks-reply',
  'no-route',
  'blackhole',
  'gateway-not-attached',
  'no-public-address',
  'nat-missing',
  'nat-not-available',
  'nat-is-private',
  'nat-subnet-is-private',
] as const;

/** To a service of AWS, which may have an interface endpoint in the VPC. */
const SERVICE = [
  ...INSIDE,
  ...OUTWARD,
  'vpc-hostnames-off',
  'endpoint-not-available',
  'endpoint-without-private-dns',
  'endpoint-without-subnets',
  'endpoint-closed',
] as const;

/** S3 has gateway endpoints, too: they are routes. */
const BY_ROUTE = ['no-gateway-endpoint', 'endpoint-not-in-route-table'] as const;

/** What an endpoint's policy says to a request; nothing where the request is not known. */
const POLICY = ['endpoint-policy-lacks', 'endpoint-policy-forbids'] as const;

/** To an address in the VPC of the source. */
export const STOPS_TO_ADDRESS = among(...INSIDE, 'ingress-not-allowed');

/** To the API server of an EKS cluster. */
export const STOPS_TO_API_SERVER = among(
  ...INSIDE,
  ...OUTWARD,
  'ingress-not-allowed',
  'vpc-dns-off',
  'vpc-hostnames-off',
  'api-without-access',
  'api-refuses-address',
);

/** To any service of AWS, for whoever asks nothing of it yet. */
export const STOPS_TO_ANY_SERVICE = among(...SERVICE, ...BY_ROUTE, 'no-endpoint', 'vpc-dns-off');

/** To a registry: that of ECR, or one on the internet. */
export const STOPS_TO_REGISTRY = among(...SERVICE, ...POLICY, 'no-endpoint', 'vpc-dns-off');

// Names resolve for all ways or for none, so that the first of several ways tells that they do not.

/** To the API of ECR, after the registry. */
export const STOPS_TO_TOKEN = among(...SERVICE, ...POLICY, 'no-endpoint');

/** To the layers of images in S3, after the registry. */
export const STOPS_TO_LAYERS = among(...SERVICE, ...POLICY, ...BY_ROUTE);

/** To one of the services that a node calls after the API server. */
export const STOPS_TO_NODE_SERVICE = among(...SERVICE, 'no-endpoint');

/** To S3, which a node calls last. */
export const STOPS_TO_NODE_S3 = among(...SERVICE, ...BY_ROUTE);

/** A stop as one of those that a check declares: any other is a mistake in the lists above. */
export function stopIn<Code extends StopCode>(
  codes: StopCodesOf<Code>,
  stop: BlockingHop,
): Extract<BlockingHop, { readonly code: Code }>;
export function stopIn(codes: object, stop: BlockingHop): BlockingHop {
  if (stop.code in codes) return stop;
  throw new Error(
    `${stop.code} is no reason for which a packet can stop here: ${Object.keys(codes).join(', ')}`,
  );
}

function among<Code extends StopCode>(...names: readonly Code[]): Stops<Code> {
  return { codes: picked(STOP_CODES, names), text: picked(STOP_TEXT, names) };
}

function picked<Whole, Name extends keyof Whole>(
  whole: Whole,
  names: readonly Name[],
): { readonly [One in Name]: Whole[One] };
function picked(whole: object, names: readonly PropertyKey[]): unknown {
  return Object.fromEntries(Object.entries(whole).filter(([name]) => names.includes(name)));
}
