import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { text } from './text.ts';

const COMMON = ['instanceId', 'found', 'expected', 'cluster', 'nodegroup'] as const;

/** Source: https://kubernetes.io/docs/reference/access-authn-authz/node/ */
export const nodeHasItsOwnName = defineCheck({
  id: 'aws/node-has-its-own-name',
  needs: ['cluster'],
  reads: { aws: ['vpc', 'dhcpOptions', ...MACHINE_READS], kubernetes: ['node'] },
  codes: { 'other-name': COMMON, 'other-domain': [...COMMON, 'domain', 'region'] },
  text,
  async run(found, { aws, kubernetes }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const { instance, nodegroup } = (await describeMachine(found, place, aws)) ?? {};
    const expected = instance?.privateDnsName;
    if (!instance || !expected) return skipped(NO_MACHINE);
    const claimed = found.node;
    const evidence = { subject: `instance ${instance.id}`, path: 'PrivateDnsName', value: expected } as const;
    if (claimed === undefined || claimed === expected) return ok([evidence]);
    if (await kubernetes.node(expected)) return skipped(`the instance has registered as ${expected} since`);
    const args = {
      instanceId: instance.id,
      found: claimed,
      expected,
      cluster: place.cluster,
      nodegroup: nodegroup?.name ?? '',
    };
    const vpc = instance.vpcId ? await aws.vpc(placeIn(place), instance.vpcId) : undefined;
    const options = vpc?.dhcpOptionsId ? await aws.dhcpOptions(placeIn(place), vpc.dhcpOptionsId) : undefined;
    const domain = options?.domainName;
    const said = { subject: 'message', path: 'name of the node', value: claimed };
    if (!domain || !claimed.endsWith(`.${domain}`)) return problem('other-name', args, [said, evidence]);
    const domainShown = { subject: `dhcp-options ${options.id}`, path: 'domain-name', value: domain };
    return problem('other-domain', { ...args, domain, region: place.region }, [said, evidence, domainShown]);
  },
});
