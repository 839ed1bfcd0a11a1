import { Obstruction } from '../../../domain/obstruction.ts';
import type { Evidence } from '../../../domain/outcome.ts';
import type { Instance } from '../../../providers/aws/node-types.ts';
import { defineCheck, ok, skipped } from '../../check.ts';
import { instanceIdOf } from '../../facts/node-instance.ts';
import { type AwsHost, endpointServiceOf } from '../../network/aws/endpoint-service-of.ts';
import { gatherVpcFacts, VPC_READS } from '../../network/gather-vpc-facts.ts';
import { type PathAnalysis, walkPath } from '../../network/walk/analyse-path.ts';
import { stops } from '../../network/walk/link.ts';
import type { WalkQuestion } from '../../network/walk/question.ts';
import { STOPS_TO_ANY_SERVICE, stopIn } from '../../network/walk/stops-by-end.ts';
import { obstacleOf } from '../../network/walk/walk-verdict.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/vpc/latest/privatelink/aws-services-privatelink-support.html */
export const endpointIsReachableFromNode = defineCheck({
  id: 'aws/endpoint-is-reachable-from-node',
  needs: ['namespace', 'pod', 'host', 'account', 'region'],
  reads: { kubernetes: ['pod', 'node'], aws: ['instance', ...VPC_READS] },
  codes: STOPS_TO_ANY_SERVICE.codes,
  text,
  async run({ namespace, pod: name, host, account, region }, { kubernetes, aws }) {
    const endpoint = endpointServiceOf(host);
    if (endpoint.is !== 'service') return skipped('the host is no endpoint of an AWS service');
    const pod = await kubernetes.pod(namespace, name);
    const node = pod?.spec?.nodeName && (await kubernetes.node(pod.spec.nodeName));
    if (!node) return skipped('the pod is on no node');
    const instance = await aws.instance({ account, region }, instanceIdOf(node));
    if (!instance?.vpcId || !instance.subnetId) return skipped('the instance of the node is gone');
    const { vpcId, securityGroupIds } = instance;
    const facts = await gatherVpcFacts(aws, { account, region, vpcId, securityGroupIds });
    const walk = walkPath(questionOf(instance, instance.subnetId, endpoint), facts);
    return judge(endpoint.global ? withoutEndpoint(walk, host, region) : walk);
  },
});

function questionOf(
  { securityGroupIds, privateAddress, publicAddress }: Instance,
  subnetId: string,
  { service, region, global, dualStack }: Extract<AwsHost, { is: 'service' }>,
): WalkQuestion {
  const to = { kind: 'aws-service', service, region, globalHost: global || dualStack } as const;
  const from = {
    subnetId,
    securityGroupIds,
    hasPublicIp: publicAddress !== undefined,
    ...(privateAddress === undefined ? {} : { address: privateAddress }),
    ...(publicAddress === undefined ? {} : { publicAddress }),
  };
  return { from, to, protocol: 'tcp', port: 443 };
}

/** No endpoint of a VPC answers to a global name, so that to create one would be of no use. */
function withoutEndpoint(walk: PathAnalysis, host: string, region: string): PathAnalysis {
  const { stoppedAt } = walk;
  if (stoppedAt?.code !== 'no-endpoint' && stoppedAt?.code !== 'no-gateway-endpoint') return walk;
  const { id, args, evidence } = stoppedAt;
  const regional = host.replace(/\.amazonaws\.com/, `.${region}.amazonaws.com`);
  const destination = `${host}, a global name to which no VPC endpoint answers; ${regional} could have one`;
  const { subnet, routeTable } = args;
  const stop = stops(id, 'no-route', { subnet, routeTable, destination, nat: '' }, ...evidence);
  return { ...walk, links: walk.links.map(link => (link === stoppedAt ? stop : link)), stoppedAt: stop };
}

/** Whoever is refused by an endpoint's policy has reached it: such a link is shown, but leaves nothing open. */
function judge({ links, stoppedAt }: PathAnalysis) {
  if (stoppedAt !== undefined) {
    const before = links.slice(0, links.indexOf(stoppedAt));
    const passed = before.filter(link => link.outcome === 'passes').flatMap(link => link.evidence);
    const [first = stoppedAt.evidence[0], ...rest] = unique([...passed, ...marked(stoppedAt.evidence)]);
    const stop = stopIn(STOPS_TO_ANY_SERVICE.codes, stoppedAt);
    return { ...stop, status: 'problem', evidence: [first, ...rest] } as const;
  }
  const open = links.filter(link => link.outcome === 'unknown').filter(({ id }) => id !== 'endpoint-policy');
  const [openAt = open[0]] = open.filter(link => link.obstacle !== undefined);
  if (openAt !== undefined) throw new Obstruction(obstacleOf(openAt));
  return ok(unique(links.flatMap(link => link.evidence)));
}

/** The links that pass come first, so the place where they end is marked. */
function marked(evidence: readonly Evidence[]): readonly Evidence[] {
  return evidence.map((one, index) =>
    index === evidence.length - 1 ? { ...one, value: `${one.value} (the packet stops here)` } : one,
  );
}

function unique(evidence: readonly Evidence[]): readonly Evidence[] {
  const key = ({ subject, path, value }: Evidence) => JSON.stringify([subject, path, value]);
  return [...new Map(evidence.map(one => [key(one), one])).values()];
}
