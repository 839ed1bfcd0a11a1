import { defineCheck, skipped } from '../../check.ts';
import { definePolicyCheck } from '../../nodes/define-policy-check.ts';

const ROLE_ANNOTATION = 'eks.amazonaws.com/role-arn';

const onNodeRole = definePolicyCheck({
  id: 'aws/node-role-may-set-up-network',
  title: 'The network plug-in may give addresses to pods',
  policies: ['AmazonEKS_CNI_Policy', 'AmazonEKS_CNI_IPv6_Policy'],
  action: 'ec2:AssignPrivateIpAddresses',
  without: 'the VPC CNI gets no IP addresses',
});

/** The plug-in may have a role of its own. Source: https://docs.aws.amazon.com/eks/latest/userguide/cni-iam-role.html */
export const nodeRoleMaySetUpNetwork = defineCheck({
  ...onNodeRole,
  reads: { ...onNodeRole.reads, kubernetes: ['serviceAccount'] },
  async run(found, ports, now) {
    const account = await ports.kubernetes.serviceAccount('kube-system', 'aws-node');
    if (!account)
      return skipped('the cluster has no aws-node service account: another network plug-in is used');
    const own = account.metadata?.annotations?.[ROLE_ANNOTATION];
    if (own) return skipped(`the network plug-in has a role of its own, ${own}`);
    return onNodeRole.run(found, ports, now);
  },
});
