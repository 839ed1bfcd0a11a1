import { Obstruction } from '../../../domain/obstruction.ts';
import type { Obstacle } from '../../../domain/outcome.ts';
import { ok, type Verdict } from '../../check.ts';
import type { PathAnalysis } from './analyse-path.ts';
import type { UnknownLink } from './link.ts';
import { type StopCode, type StopCodesOf, stopIn } from './stops-by-end.ts';

/**
 * A walk as a check says it: a finding where it stops, an obstruction where it is open, else evidence of each link. It may
 * stop for no other reasons than the check declares.
 */
export function walkVerdict<Code extends StopCode>(
  walk: PathAnalysis,
  codes: StopCodesOf<Code>,
): Verdict<StopCodesOf<Code>>;
export function walkVerdict(
  { links, stoppedAt, openAt }: PathAnalysis,
  codes: StopCodesOf<StopCode>,
): unknown {
  if (stoppedAt !== undefined) return { ...stopIn(codes, stoppedAt), status: 'problem' };
  const hidden = links.find(link => link.outcome === 'unknown' && link.obstacle !== undefined);
  const open = hidden?.outcome === 'unknown' ? hidden : openAt;
  if (open !== undefined) throw new Obstruction(obstacleOf(open));
  return ok(links.flatMap(link => link.evidence));
}

/** Why a link could not be decided, as the obstacle to tell. */
export function obstacleOf(link: UnknownLink): Obstacle {
  return link.obstacle ?? { kind: 'unreachable', ...describedOf(link) };
}

function describedOf(link: UnknownLink): { readonly target: string; readonly why: string } {
  switch (link.code) {
    case 'not-seen':
      return { target: link.args.what, why: 'the EC2 API does not list it' };
    case 'custom-resolver':
      return {
        target: `the DNS servers of the VPC (${link.args.servers})`,
        why: 'they are not those of AWS',
      };
    case 'out-of-sight':
      return {
        target: `the network behind ${link.args.target}`,
        why: 'the VPC does not show where it leads',
      };
    case 'central-endpoint-possible':
      return {
        target: `endpoints in the networks behind ${link.args.target}`,
        why: 'the VPC does not show them',
      };
    case 'several-routes':
      return {
        target: `the address of ${link.args.destination}`,
        why: `${link.args.routeTable} has several routes (${link.args.targets})`,
      };
    case 'groups-not-known':
      return { target: `the security groups of ${link.args.place}`, why: 'they are not known' };
    case 'groups-allow-some-addresses':
      return { target: `the address of ${link.args.peer}`, why: `${link.args.groups} admits only some` };
    case 'acl-allows-some':
      return {
        target: `the address of ${link.args.peer}`,
        why: `${link.args.acl} blocks some (${link.args.blocked})`,
      };
    case 'public-address-not-known':
      return { target: 'the public address of the source', why: 'it is not known whether there is one' };
    case 'policy-restricts':
      return {
        target: `what the policy of ${link.args.endpoint} allows`,
        why: 'it does not allow everything',
      };
    case 'admits-some-addresses':
      return { target: 'the address that the API server sees', why: `it refuses ${link.args.address}` };
    case 'may-stop':
      return {
        target: 'the way that packets take',
        why: `one of them is closed (${link.code}: ${link.args.code})`,
      };
  }
}
