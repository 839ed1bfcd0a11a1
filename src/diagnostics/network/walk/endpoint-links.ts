import type { VpcEndpoint } from '../../../providers/aws/network-types.ts';
import type { Flow } from './flow.ts';
import { type Link, notSeen, passes, stops, unknown } from './link.ts';
import { policyVerdict, policyWith } from './policy-verdict.ts';
import type { ServiceRequest } from './question.ts';

/** The last part of an endpoint's service name: `ecr.api` in `com.amazonaws.eu-west-1.ecr.api`. */
export function serviceOf({ serviceName }: VpcEndpoint, region: string): string {
  return serviceName.split(`.${region}.`).at(-1) ?? serviceName;
}

/** Whether an endpoint can be used at all, and from the source's zone. */
export function endpointLink(trip: Flow, endpoint: VpcEndpoint): Link {
  const { facts, subnet } = trip;
  const { id, state, subnetIds } = endpoint;
  const service = serviceOf(endpoint, facts.region);
  const subject = `vpc-endpoint ${id}`;
  if (state !== 'available') {
    const evidence = { subject, path: 'State', value: state };
    return stops('endpoint', 'endpoint-not-available', { endpoint: id, service, state }, evidence);
  }
  const evidence = { subject, path: 'SubnetIds', value: subnetIds.join(', ') || 'none' };
  if (endpoint.type === 'Gateway') {
    return passes(
      'endpoint',
      'endpoint-available',
      { endpoint: id },
      { ...evidence, path: 'State', value: state },
    );
  }
  if (subnetIds.length === 0) {
    return stops(
      'endpoint',
      'endpoint-without-subnets',
      { endpoint: id, service, subnet: subnet.id },
      evidence,
    );
  }
  const known = facts.subnets.seen ? facts.subnets.value.filter(one => subnetIds.includes(one.id)) : [];
  if (known.some(({ zone }) => zone === subnet.zone)) {
    return passes('endpoint', 'endpoint-available', { endpoint: id }, evidence);
  }
  return passes('endpoint', 'endpoint-in-other-zone', { endpoint: id, zone: subnet.zone }, evidence);
}

/** Whether an endpoint's policy lets the request through. */
export function policyLink(trip: Flow, endpoint: VpcEndpoint, request: ServiceRequest | undefined): Link {
  const service = serviceOf(endpoint, trip.facts.region);
  const args = { endpoint: endpoint.id, service };
  const verdict = policyVerdict(endpoint.policy, request);
  const value = verdict === 'allows' ? 'allows it' : 'does not allow everything';
  const evidence = { subject: `vpc-endpoint ${endpoint.id}`, path: 'PolicyDocument', value };
  if (verdict === 'allows')
    return passes('endpoint-policy', 'policy-allows', { endpoint: endpoint.id }, evidence);
  if (verdict === 'restricts' || request === undefined) {
    return unknown('endpoint-policy', 'policy-restricts', args, evidence);
  }
  const { action, resource } = request;
  const asked = { ...args, action, resource };
  if (verdict === 'forbids') {
    const forbids = { ...evidence, value: `denies ${action} on ${resource}` };
    return stops('endpoint-policy', 'endpoint-policy-forbids', asked, forbids);
  }
  const lacks = { ...evidence, value: `does not allow ${action} on ${resource}` };
  const policy = policyWith(endpoint.policy ?? '{}', request);
  return stops('endpoint-policy', 'endpoint-policy-lacks', { ...asked, policy }, lacks);
}

/** From a gateway endpoint on, which a route leads to. */
export function gatewayEndpointLinks(
  trip: Flow,
  id: string,
  request: ServiceRequest | undefined,
): readonly Link[] {
  const { endpoints } = trip.facts;
  const subject = `vpc-endpoint ${id}`;
  if (!endpoints.seen) return [notSeen('endpoint', 'VPC endpoints', subject, endpoints.obstacle)];
  const endpoint = endpoints.value.find(one => one.id === id);
  if (endpoint === undefined) return [notSeen('endpoint', 'VPC endpoints', subject)];
  return [endpointLink(trip, endpoint), policyLink(trip, endpoint, request)];
}
