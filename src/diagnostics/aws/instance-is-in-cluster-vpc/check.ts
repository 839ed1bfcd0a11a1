import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html */
export const instanceIsInClusterVpc = defineCheck({
  id: 'aws/instance-is-in-cluster-vpc',
  needs: ['cluster'],
  reads: { aws: ['eksCluster', 'subnet', ...MACHINE_READS] },
  codes: { 'other-vpc': ['subject', 'found', 'expected', 'cluster'] },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const where = placeIn(place);
    const [machine, cluster] = await Promise.all([
      describeMachine(found, place, aws),
      aws.eksCluster(where, place.cluster),
    ]);
    const [subnetId] = machine?.subnetIds ?? [];
    if (!machine || !subnetId) return skipped(NO_MACHINE);
    const expected = cluster?.network?.vpcId;
    const own = machine.instance?.vpcId ?? (await aws.subnet(where, subnetId))?.vpcId;
    if (!expected || !own) return skipped('the cluster or the subnet does not exist');
    const { subject } = machine;
    const evidence = [
      { subject, path: 'VpcId', value: own },
      { subject: `cluster ${place.cluster}`, path: 'resourcesVpcConfig.vpcId', value: expected },
    ] as const;
    if (own === expected) return ok(evidence);
    return problem('other-vpc', { subject, found: own, expected, cluster: place.cluster }, evidence);
  },
});
