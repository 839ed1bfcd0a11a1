import { defineCheck, skipped } from '../../check.ts';
import { VPC_READS } from '../../network/gather-vpc-facts.ts';
import { walkPath } from '../../network/walk/analyse-path.ts';
import type { WalkQuestion } from '../../network/walk/question.ts';
import { STOPS_TO_ADDRESS } from '../../network/walk/stops-by-end.ts';
import { walkVerdict } from '../../network/walk/walk-verdict.ts';
import { eksPlaceOf, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { controlPlaneGroups, groupsOf, networkFactsFor } from '../../nodes/walk-from.ts';
import { text } from './text.ts';

const KUBELET = 10_250;
const DNS = 53;

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/sec-group-reqs.html */
export const controlPlaneReachesKubelet = defineCheck({
  id: 'aws/control-plane-reaches-kubelet',
  needs: ['cluster'],
  reads: { aws: ['eksCluster', ...MACHINE_READS, ...VPC_READS] },
  codes: STOPS_TO_ADDRESS.codes,
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const [machine, cluster] = await Promise.all([
      describeMachine(found, place, aws),
      aws.eksCluster(placeIn(place), place.cluster),
    ]);
    const address = machine?.instance?.privateAddress;
    const subnetId = machine?.instance?.subnetId;
    const [plane] = cluster?.network?.subnetIds ?? [];
    if (!machine || !cluster || !plane || !address || !subnetId) return skipped('no instance is known');
    if (machine.instance?.vpcId !== cluster.network?.vpcId) return skipped('the instance is in another VPC');
    const facts = await networkFactsFor(machine, cluster, place, aws);
    if (!facts) return skipped('no instance is known');
    const own = groupsOf(machine, cluster);
    const to = { kind: 'vpc-address', address, securityGroupIds: own } as const;
    const questions: readonly WalkQuestion[] = [
      { from: start(plane, controlPlaneGroups(cluster)), to, protocol: 'tcp', port: KUBELET },
      { from: start(subnetId, own), to, protocol: 'tcp', port: KUBELET },
      { from: start(subnetId, own), to, protocol: 'udp', port: DNS },
    ];
    const walks = questions.map(question => walkPath(question, facts));
    const [first] = walks;
    const worst =
      walks.find(walk => walk.outcome === 'stops') ?? walks.find(walk => walk.outcome === 'unknown') ?? first;
    return worst ? walkVerdict(worst, STOPS_TO_ADDRESS.codes) : skipped('no instance is known');
  },
});

function start(subnetId: string, securityGroupIds: readonly string[]) {
  return { subnetId, securityGroupIds, hasPublicIp: false };
}
