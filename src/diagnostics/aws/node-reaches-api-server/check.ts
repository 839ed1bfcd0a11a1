import { defineCheck, skipped } from '../../check.ts';
import { VPC_READS } from '../../network/gather-vpc-facts.ts';
import { STOPS_TO_API_SERVER } from '../../network/walk/stops-by-end.ts';
import { walkVerdict } from '../../network/walk/walk-verdict.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { HANGS_ON_NAMES, hangsOnNames, walkFromAll } from '../../nodes/node-ways.ts';
import { apiServerOf, groupsOf, networkFactsFor, startsOf } from '../../nodes/walk-from.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/cluster-endpoint.html */
export const nodeReachesApiServer = defineCheck({
  id: 'aws/node-reaches-api-server',
  needs: ['cluster'],
  reads: { aws: ['eksCluster', ...MACHINE_READS, ...VPC_READS] },
  codes: STOPS_TO_API_SERVER.codes,
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const [machine, cluster] = await Promise.all([
      describeMachine(found, place, aws),
      aws.eksCluster(placeIn(place), place.cluster),
    ]);
    if (!machine) return skipped(NO_MACHINE);
    const to = cluster && apiServerOf(cluster);
    if (!cluster || !to) return skipped('the cluster does not exist');
    const facts = await networkFactsFor(machine, cluster, place, aws);
    const walk = facts && walkFromAll(startsOf(machine, groupsOf(machine, cluster)), to, facts);
    if (walk && hangsOnNames(walk, cluster)) return skipped(HANGS_ON_NAMES);
    return walk ? walkVerdict(walk, STOPS_TO_API_SERVER.codes) : skipped('the machine is in no subnet');
  },
});
