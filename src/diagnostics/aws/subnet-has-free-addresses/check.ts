import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { text } from './text.ts';

/** Below this a node of middle size gets no reserve of addresses for its pods. Source: https://docs.aws.amazon.com/eks/latest/best-practices/vpc-cni.html */
const SCARCE = 16;

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/network-reqs.html#network-requirements-subnets */
export const subnetHasFreeAddresses = defineCheck({
  id: 'aws/subnet-has-free-addresses',
  needs: ['cluster'],
  reads: { aws: ['subnet', ...MACHINE_READS] },
  codes: {
    exhausted: ['subnet', 'cidr', 'vpc', 'region'],
    scarce: ['subnet', 'cidr', 'vpc', 'region', 'free'],
  },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const { subnetIds = [] } = (await describeMachine(found, place, aws)) ?? {};
    const read = await Promise.all(subnetIds.map(id => aws.subnet(placeIn(place), id)));
    const subnets = read.filter(subnet => subnet !== undefined);
    const [fullest] = subnets.toSorted((one, other) => one.freeAddresses - other.freeAddresses);
    if (!fullest) return skipped(NO_MACHINE);
    const { id: subnet, cidr = '', vpcId: vpc, freeAddresses } = fullest;
    const { region } = place;
    const evidence = subnets.map(one => {
      return {
        subject: `subnet ${one.id}`,
        path: 'AvailableIpAddressCount',
        value: String(one.freeAddresses),
      };
    });
    const [first = { subject: `subnet ${subnet}`, path: '', value: '' }, ...others] = evidence;
    if (freeAddresses >= SCARCE) return ok(evidence);
    if (freeAddresses === 0) return problem('exhausted', { subnet, cidr, vpc, region }, [first, ...others]);
    return problem('scarce', { subnet, cidr, vpc, region, free: String(freeAddresses) }, [first, ...others]);
  },
});
