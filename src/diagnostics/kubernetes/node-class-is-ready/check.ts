import type { Entities } from '../../../domain/entities.ts';
import type { AwsPort } from '../../../providers/aws/port.ts';
import type { NodeClass, SelectorTerm } from '../../../providers/kubernetes/karpenter-types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { type EksPlace, eksPlaceOf, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import {
  CLAIM_READS,
  conditionOf,
  EC2_GROUP,
  type FoundClaim,
  findClaim,
  isTrue,
  NO_KARPENTER,
} from '../../nodes/karpenter.ts';
import { CONTROLLER_READS, deniedIn } from '../../nodes/karpenter-launch.ts';
import { text } from './text.ts';

/** In the order in which Karpenter resolves them. Source: https://karpenter.sh/docs/concepts/nodeclasses/#statusconditions */
const CONDITIONS = ['SubnetsReady', 'SecurityGroupsReady', 'AMIsReady', 'InstanceProfileReady'] as const;

/** Source: https://github.com/aws/karpenter-provider-aws/tree/main/pkg/controllers/nodeclass */
export const nodeClassIsReady = defineCheck({
  id: 'kubernetes/node-class-is-ready',
  needs: ['cluster'],
  reads: {
    aws: [...CLAIM_READS.aws, ...CONTROLLER_READS.aws, 'eksCluster', 'subnet'],
    kubernetes: [...CLAIM_READS.kubernetes, ...CONTROLLER_READS.kubernetes, 'nodeClasses'],
  },
  codes: {
    'no-subnets': ['nodeClass', 'selector', 'patch'],
    'no-security-groups': ['nodeClass', 'selector', 'patch'],
    'launch-denied': ['nodeClass', 'action', 'roleName', 'policy'],
    'not-ready': ['nodeClass', 'condition', 'reason', 'message'],
  },
  text,
  async run(found, { aws, kubernetes }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const named = found.nodeClass
      ? { name: found.nodeClass }
      : classOf(await findClaim(found, place, aws, kubernetes));
    if ('because' in named) return skipped(named.because);
    const classes = await kubernetes.nodeClasses();
    if (!classes) return skipped(NO_KARPENTER);
    const own = classes.items.find(({ name }) => name === named.name);
    if (!own) return skipped('the cluster has no node class of that name');
    const failed = [...CONDITIONS, 'ValidationSucceeded', 'Ready'].find(
      type => conditionOf(own, type)?.status === 'False',
    );
    const condition = failed && conditionOf(own, failed);
    const subject = `ec2nodeclass ${own.name}`;
    if (!condition) {
      const value = isTrue(own, 'Ready') ? 'True' : 'Unknown';
      return ok([{ subject, path: 'status.conditions.Ready', value }]);
    }
    const { type, reason = '', message = '' } = condition;
    const evidence = { subject, path: `status.conditions.${type}`, value: message || reason || 'False' };
    const nodeClass = own.name;
    const learned: Entities = { nodeClass };
    if (type === 'SubnetsReady' || type === 'SecurityGroupsReady') {
      const selects = await selectionOf(own, type, place, aws);
      if (selects) return problem(selects.code, { nodeClass, ...selects.args }, [evidence], learned);
    }
    const denied = await deniedIn(message, place, aws, kubernetes);
    if (denied) return problem('launch-denied', { nodeClass, ...denied }, [evidence], learned);
    return problem('not-ready', { nodeClass, condition: type, reason, message }, [evidence], learned);
  },
});

function classOf(found: FoundClaim): { readonly name: string } | { readonly because: string } {
  if (found.is === 'none') return found;
  if (found.is === 'gone') return { because: 'the claim is gone, and with it the name of its node class' };
  const { nodeClass } = found.claim;
  if (nodeClass?.group !== EC2_GROUP) return { because: 'the node class is not one of Karpenter for EC2' };
  return nodeClass;
}

/** What a node class should select instead of nothing: the cluster's own subnets or group. */
async function selectionOf(
  { subnets, securityGroups }: NodeClass,
  type: 'SubnetsReady' | 'SecurityGroupsReady',
  place: EksPlace,
  aws: Pick<AwsPort, 'eksCluster' | 'subnet'>,
) {
  const network = (await aws.eksCluster(placeIn(place), place.cluster))?.network;
  if (!network) return undefined;
  if (type === 'SecurityGroupsReady') {
    const group = network.clusterSecurityGroupId;
    if (group === undefined) return undefined;
    const patch = patchOf('securityGroupSelectorTerms', [group]);
    return { code: 'no-security-groups', args: { selector: termsIn(securityGroups), patch } } as const;
  }
  const known = await Promise.all(network.subnetIds.map(id => aws.subnet(placeIn(place), id)));
  const privates = known.filter(one => one !== undefined && !one.mapsPublicIp).map(one => one?.id ?? '');
  const patch = patchOf('subnetSelectorTerms', privates.length > 0 ? privates : network.subnetIds);
  return { code: 'no-subnets', args: { selector: termsIn(subnets), patch } } as const;
}

function patchOf(field: string, ids: readonly string[]): string {
  return JSON.stringify({ spec: { [field]: ids.map(id => ({ id })) } });
}

function termsIn(terms: readonly SelectorTerm[]): string {
  const tagsOf = ({ tags = {} }: SelectorTerm) =>
    Object.entries(tags).map(([key, value]) => `${key} = ${value}`);
  return terms.map(term => term.id ?? term.name ?? tagsOf(term).join(' and ')).join(', or ');
}
