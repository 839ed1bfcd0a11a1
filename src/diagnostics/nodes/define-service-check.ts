import { defineCheck, skipped } from '../check.ts';
import { VPC_READS } from '../network/gather-vpc-facts.ts';
import type { StopCode, Stops } from '../network/walk/stops-by-end.ts';
import { walkVerdict } from '../network/walk/walk-verdict.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from './eks-place.ts';
import { describeMachine, MACHINE_READS } from './machine.ts';
import {
  HANGS_ON_NAMES,
  hangsOnNames,
  NODE_SERVICES,
  type NodeService,
  sameStop,
  toService,
  type WayTried,
  walkFromAll,
} from './node-ways.ts';
import { apiServerOf, groupsOf, networkFactsFor, startsOf } from './walk-from.ts';

/** What of a service check differs from the others. */
export interface ServiceWay<Code extends StopCode> {
  readonly id: string;
  readonly service: NodeService;
  /** Where a packet to it can stop. */
  readonly stops: Stops<Code>;
  /** What the node needs of it. */
  readonly title: string;
}

/** A check of the way from a node to one service; a fault that an earlier way meets too is told once, there. */
export function defineServiceCheck<const Code extends StopCode>({
  id,
  service,
  stops,
  title,
}: ServiceWay<Code>) {
  return defineCheck({
    id,
    needs: ['cluster'],
    reads: { aws: ['eksCluster', ...MACHINE_READS, ...VPC_READS] },
    codes: stops.codes,
    text: { title, codes: stops.text },
    async run(found, { aws }) {
      const place = eksPlaceOf(found);
      if (!place) return skipped(NOT_EKS);
      const [machine, cluster] = await Promise.all([
        describeMachine(found, place, aws),
        aws.eksCluster(placeIn(place), place.cluster),
      ]);
      if (!machine) return skipped(NO_MACHINE);
      const facts = cluster && (await networkFactsFor(machine, cluster, place, aws));
      if (!cluster || !facts) return skipped('the cluster does not exist');
      const starts = startsOf(machine, groupsOf(machine, cluster));
      const to = apiServerOf(cluster);
      const api = to && walkFromAll(starts, to, facts);
      const walkTo = (one: NodeService) => walkFromAll(starts, toService(one, place.region), facts);
      const earlier: readonly WayTried[] = [
        { name: 'the API server', walk: api },
        ...NODE_SERVICES.slice(0, NODE_SERVICES.indexOf(service)).map(one => ({
          name: one,
          walk: walkTo(one),
        })),
      ].flatMap(({ name, walk }) => (walk ? [{ name, walk }] : []));
      const walk = walkTo(service);
      if (!walk) return skipped('the machine is in no subnet');
      const known = walk.stoppedAt && sameStop(walk.stoppedAt, earlier);
      if (known) return skipped(`it stops where the way to ${known.name} stops`);
      if (hangsOnNames(walk, cluster)) return skipped(HANGS_ON_NAMES);
      return walkVerdict(walk, stops.codes);
    },
  });
}
