import type { EksCluster } from '../../providers/aws/types.ts';
import type { VpcFacts } from '../network/vpc-facts.ts';
import { type PathAnalysis, walkPath } from '../network/walk/analyse-path.ts';
import type { BlockingHop } from '../network/walk/link.ts';
import type { ToService, WalkFrom, WalkQuestion } from '../network/walk/question.ts';
import { STOP_TEXT } from '../network/walk/words.ts';

/** The services that a node calls before it is ready, in the order in which it does. Source: https://docs.aws.amazon.com/eks/latest/userguide/private-clusters.html */
export const NODE_SERVICES = ['ec2', 'sts', 'ecr.api', 'ecr.dkr', 's3'] as const;

/** One of the services that a node calls. */
export type NodeService = (typeof NODE_SERVICES)[number];

/** A way and what became of a packet on it. */
export interface WayTried {
  readonly name: string;
  readonly walk: PathAnalysis;
}

/** Walks from each start to one end; the first walk that stops, else the first that is open, else the first. */
export function walkFromAll(
  starts: readonly WalkFrom[],
  to: WalkQuestion['to'],
  facts: VpcFacts,
): PathAnalysis | undefined {
  const walks = starts.map(from => walkPath({ from, to, protocol: 'tcp', port: 443 }, facts));
  return (
    walks.find(walk => walk.outcome === 'stops') ?? walks.find(walk => walk.outcome === 'unknown') ?? walks[0]
  );
}

/** A service of the region as the end of a path. */
export function toService(service: string, region: string): ToService {
  return { kind: 'aws-service', service, region };
}

/** The way that stops at the same fault: what mends one, mends both. */
export function sameStop(stop: BlockingHop, before: readonly WayTried[]): WayTried | undefined {
  return before.find(({ walk }) => walk.stoppedAt && remedyOf(walk.stoppedAt) === remedyOf(stop));
}

function remedyOf({ code, args }: BlockingHop): string {
  const values: Readonly<Record<string, string>> = args;
  const commands = STOP_TEXT[code].fix.map(step => ('command' in step ? step.command : step.text));
  return commands
    .map(text => text.replace(/\{(\w{1,40})\}/g, (_, name: string) => values[name] ?? ''))
    .join('\n');
}

/** Why a way is not told that hangs on name servers alone: where the endpoint is private, the check of names tells it. */
export const HANGS_ON_NAMES = 'it hangs on the name servers of the VPC, which are told of by themselves';

/** Whether a way is open for no other reason than name servers that the check of names finds fault with. */
export function hangsOnNames({ outcome, links }: PathAnalysis, { network }: EksCluster): boolean {
  if (outcome !== 'unknown' || network?.publicAccess !== false) return false;
  return links.every(link => link.outcome === 'passes' || link.code === 'custom-resolver');
}
