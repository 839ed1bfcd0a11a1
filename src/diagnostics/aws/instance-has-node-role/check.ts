import { defineCheck, ifReadable, ok, problem, skipped } from '../../check.ts';
import type { EksPlace } from '../../nodes/eks-place.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS, type MachinePort } from '../../nodes/machine.ts';
import { nameIn, nodeRoleOf } from '../../nodes/node-role.ts';
import { correctServiceTrust } from '../iam/correct-service-trust.ts';
import {
  byHand,
  CORRECTION_ARGS,
  type Correction,
  correctionArgs,
  correctionEvidence,
} from '../iam/correction.ts';
import { ec2NodeService, explainServiceTrust } from '../iam/explain-service-trust.ts';
import { workloadPrincipalsIn } from '../iam/role-use.ts';
import { text } from './text.ts';

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/create-node-role.html */
export const instanceHasNodeRole = defineCheck({
  id: 'aws/instance-has-node-role',
  needs: ['cluster'],
  reads: { aws: [...MACHINE_READS, 'instanceProfile', 'role'] },
  codes: {
    'no-profile': ['instanceId', 'profile'],
    'profile-missing': ['instanceId', 'profile', 'roleName'],
    'profile-empty': ['instanceId', 'profile', 'roleName'],
    'not-trusted': ['roleName', 'roleAccount', ...CORRECTION_ARGS],
  },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const machine = await describeMachine(found, place, aws);
    if (!machine) return skipped(NO_MACHINE);
    const role = await nodeRoleOf(machine, place, aws);
    const instanceId = machine.instance?.id ?? machine.subject;
    const roleName = nameIn(machine.nodegroup?.nodeRoleArn ?? '');
    if (role.is === 'no-profile') {
      const evidence = { subject: machine.subject, path: 'IamInstanceProfile', value: 'absent' };
      const profile = (await profileOfNeighbour(place, aws)) ?? '';
      return problem('no-profile', { instanceId, profile }, [evidence]);
    }
    if (role.is !== 'role') {
      const value = role.is === 'profile-empty' ? 'no roles' : 'absent';
      const evidence = { subject: `instance-profile ${role.profile}`, path: 'Roles', value };
      return problem(role.is, { instanceId, profile: role.profile, roleName }, [evidence]);
    }
    const evidence = { subject: machine.subject, path: 'role', value: role.arn };
    const known = await aws.role({ account: place.account }, role.name);
    const trust = known?.trustPolicy;
    if (
      trust === undefined ||
      (explainServiceTrust(trust, ec2NodeService).is !== 'no-statement' &&
        explainServiceTrust(trust, ec2NodeService).is !== 'wrong-service')
    )
      return ok([evidence], { roleArn: role.arn });
    const correction = correctionFor(trust);
    const args = { roleName: role.name, roleAccount: place.account, ...correctionArgs(correction) };
    const value = 'does not name ec2.amazonaws.com';
    return problem('not-trusted', args, [
      { subject: `role ${role.arn}`, path: 'AssumeRolePolicyDocument', value },
      correctionEvidence(correction),
    ]);
  },
});

/** A workload's role is no node role: what the workload may do, every pod of the node could then do. */
function correctionFor(trust: string): Correction {
  const others = workloadPrincipalsIn(trust);
  if (others.length === 0) return correctServiceTrust(trust, ec2NodeService);
  return byHand(
    `it is a role for ${others.join(', ')}, so give the instance profile the role of your nodes instead`,
  );
}

/** The profile that another instance of the cluster has. */
async function profileOfNeighbour(place: EksPlace, aws: MachinePort): Promise<string | undefined> {
  const filters = {
    [`tag:kubernetes.io/cluster/${place.cluster}`]: 'owned',
    'instance-state-name': 'running',
  };
  const others = await ifReadable(aws.instancesFiltered(placeIn(place), filters));
  const arn = others?.items.find(one => one.profileArn !== undefined)?.profileArn;
  return arn && nameIn(arn);
}
