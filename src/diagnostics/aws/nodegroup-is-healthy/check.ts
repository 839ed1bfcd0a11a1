import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NOT_EKS } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { text } from './text.ts';

/** Faults of what nodes are started from; the others say that nodes were started. Source: https://docs.aws.amazon.com/eks/latest/APIReference/API_Issue.html */
const LAUNCH =
  /NotFound|Failure$|LaunchFailures|LimitExceeded|InsufficientFreeAddresses|^AccessDenied|InternalFailure|InvalidSubnets|CredentialError|^Iam|^Ec2|^Asg(?:InstanceLaunch)|^AmiId/;

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/troubleshooting.html#troubleshoot-managed-node-groups */
export const nodegroupIsHealthy = defineCheck({
  id: 'aws/nodegroup-is-healthy',
  needs: ['cluster'],
  reads: { aws: MACHINE_READS },
  codes: {
    'cannot-launch': ['nodegroup', 'cluster', 'issue', 'message', 'resources'],
    'reports-fault': ['nodegroup', 'cluster', 'issue', 'message', 'resources'],
  },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const { nodegroup } = (await describeMachine(found, place, aws)) ?? {};
    if (!nodegroup) return skipped('the node belongs to no managed node group');
    const subject = `nodegroup ${place.cluster}/${nodegroup.name}`;
    const evidence = nodegroup.issues.map(({ code, message, resourceIds }) => {
      return { subject, path: `health.issues ${code}`, value: [message, ...resourceIds].join(' ') };
    });
    const [first, ...others] = evidence;
    const launch = nodegroup.issues.find(({ code }) => code !== 'NodeCreationFailure' && LAUNCH.test(code));
    const issue = launch ?? nodegroup.issues[0];
    if (!issue || !first) return ok([{ subject, path: 'status', value: nodegroup.status }]);
    const args = {
      nodegroup: nodegroup.name,
      cluster: place.cluster,
      issue: issue.code,
      message: issue.message.replace(/\.?$/, '.'),
      resources: issue.resourceIds.join(', ') || 'the group as a whole',
    };
    return problem(launch ? 'cannot-launch' : 'reports-fault', args, [first, ...others]);
  },
});
