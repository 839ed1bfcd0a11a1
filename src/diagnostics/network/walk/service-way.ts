import type { VpcEndpoint } from '../../../providers/aws/network-types.ts';
import { isPrivate } from '../addresses/public.ts';
import { rangesOf } from '../addresses/range.ts';
import { addressWay } from './address-way.ts';
import { endpointLink, policyLink, serviceOf } from './endpoint-links.ts';
import { tableOf } from './find-route.ts';
import { blockOfSubnets, type Flow, subnetRanges } from './flow.ts';
import { type InsidePlace, insideWay } from './inside-way.ts';
import { type Link, notSeen, stops, uncertain } from './link.ts';
import { hostnamesOff, nameLink, privateNamesWork } from './name-links.ts';
import { publicPlace, publicWay } from './public-way.ts';
import type { ServiceRequest, ToService } from './question.ts';

/** The way to an AWS service: by its endpoint where private DNS leads there, else by its public addresses. */
export function serviceWay(trip: Flow, to: ToService): readonly Link[] {
  const { facts } = trip;
  const name = nameLink(facts);
  if (!facts.endpoints.seen) {
    const hidden = notSeen('endpoint', 'VPC endpoints', `vpc ${facts.vpcId}`, facts.endpoints.obstacle);
    return [name, hidden, ...uncertain(byPublicName(trip, to))];
  }
  const own = interfaceEndpoints(facts.endpoints.value, to);
  const [resolved] = rangesOf(to.addresses ?? []);
  if (resolved !== undefined) return byAddress(trip, to, own[0], isPrivate(resolved));
  const usable = own.find(({ state, privateDns }) => state === 'available' && privateDns);
  const names = privateNamesWork(facts);
  if (usable === undefined || to.globalHost || names === false) return unaided(trip, to, name);
  const links = byEndpoint(trip, usable, to.request);
  if (name.outcome === 'passes' && names) return [name, ...links];
  const open =
    name.outcome === 'unknown' ? name : notSeen('name', 'DNS attributes of the VPC', `vpc ${facts.vpcId}`);
  return [open, ...uncertain(links)];
}

function interfaceEndpoints(endpoints: readonly VpcEndpoint[], to: ToService): readonly VpcEndpoint[] {
  const suffix = `.${to.region}.${to.service}`;
  return endpoints.filter(({ type, serviceName }) => type === 'Interface' && serviceName.endsWith(suffix));
}

function byAddress(
  trip: Flow,
  to: ToService,
  endpoint: VpcEndpoint | undefined,
  inside: boolean,
): readonly Link[] {
  if (!inside) return byPublicName(trip, to);
  if (endpoint !== undefined) return byEndpoint(trip, endpoint, to.request);
  return addressWay(trip, { kind: 'vpc-address', address: to.addresses?.[0] ?? '' });
}

function byPublicName(trip: Flow, { service, region, addresses, request }: ToService): readonly Link[] {
  const place = publicPlace(trip, `${service} in ${region}`, addresses, `${region}.${service}`);
  return publicWay(trip, place, request);
}

function byEndpoint(trip: Flow, endpoint: VpcEndpoint, request: ServiceRequest | undefined): readonly Link[] {
  const { facts, source, family } = trip;
  const service = serviceOf(endpoint, facts.region);
  const subnets = (facts.subnets.seen ? facts.subnets.value : []).filter(({ id }) =>
    endpoint.subnetIds.includes(id),
  );
  const ranges = subnetRanges(subnets, family);
  const groupIds = endpoint.securityGroupIds;
  const place: InsidePlace = {
    name: `vpc-endpoint ${endpoint.id}`,
    ranges,
    cidr: blockOfSubnets(subnets, family),
    groupIds,
    subnets,
  };
  const usable = endpointLink(trip, endpoint);
  if (usable.outcome === 'stops') return [usable];
  return insideWay(trip, place, {
    before: [usable],
    after: [policyLink(trip, endpoint, request)],
    closed: (found, evidence) => {
      const args = { ...found, endpoint: endpoint.id, service, source: source.name };
      return stops('destination-groups', 'endpoint-closed', args, evidence);
    },
  });
}

const WITHOUT_ROUTE: readonly Link['code'][] = ['no-route', 'no-endpoint', 'no-gateway-endpoint'];

/** Without a usable endpoint; where there is no route either, an endpoint that falls short says more than the route. */
function unaided(trip: Flow, to: ToService, name: Link): readonly Link[] {
  const links = byPublicName(trip, to);
  const lost = links.findIndex(({ code }) => WITHOUT_ROUTE.includes(code));
  if (lost === -1) return [name, ...links];
  const why = shortcoming(trip, to);
  if (why === undefined) return [name, ...links];
  if (why.id === 'name') return [why, ...links.slice(0, lost)];
  return [name, ...links.slice(0, lost), why];
}

function shortcoming(trip: Flow, to: ToService): Link | undefined {
  const { facts, subnet } = trip;
  const all = facts.endpoints.seen ? facts.endpoints.value : [];
  const [endpoint] = to.globalHost ? [] : interfaceEndpoints(all, to);
  if (endpoint !== undefined) return interfaceShortcoming(trip, endpoint);
  const suffix = `.${to.region}.${to.service}`;
  const gateway = all.find(({ type, serviceName }) => type === 'Gateway' && serviceName.endsWith(suffix));
  if (gateway === undefined) return undefined;
  const routeTable = tableOf(facts, subnet.id)?.id ?? '';
  const evidence = {
    subject: `vpc-endpoint ${gateway.id}`,
    path: 'RouteTableIds',
    value: gateway.routeTableIds.join(', ') || 'none',
  };
  const args = { endpoint: gateway.id, service: to.service, routeTable };
  return stops('endpoint', 'endpoint-not-in-route-table', args, evidence);
}

function interfaceShortcoming({ facts }: Flow, endpoint: VpcEndpoint): Link {
  const { id, state, privateDns } = endpoint;
  const service = serviceOf(endpoint, facts.region);
  const subject = `vpc-endpoint ${id}`;
  if (state !== 'available') {
    const evidence = { subject, path: 'State', value: state };
    return stops('endpoint', 'endpoint-not-available', { endpoint: id, service, state }, evidence);
  }
  if (privateDns) return hostnamesOff(facts, `${service} in ${facts.region}`);
  const evidence = { subject, path: 'PrivateDnsEnabled', value: 'false' };
  return stops(
    'endpoint',
    'endpoint-without-private-dns',
    { endpoint: id, service, vpc: facts.vpcId },
    evidence,
  );
}
