import type { AwsPort } from '../../providers/aws/port.ts';
import { defineCheck, ok, problem, skipped } from '../check.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS } from './eks-place.ts';
import { describeMachine, MACHINE_READS } from './machine.ts';
import { nodeRoleOf } from './node-role.ts';

/** What of a policy check differs from the others. */
export interface PolicyNeed {
  readonly id: string;
  readonly title: string;
  /** The managed policy that AWS asks for, first, and others that grant the same. */
  readonly policies: readonly [string, ...string[]];
  /** An action that stands for the policy: when the role may do it anyhow, nothing is missing. */
  readonly action: string;
  /** What fails without it, as the end of a sentence. */
  readonly without: string;
}

const SERVED_BY_ALL = ['AdministratorAccess', 'PowerUserAccess'];

/** A check that a node's role has one of AWS's managed policies, or may do the same by other policies. */
export function definePolicyCheck({ id, title, policies, action, without }: PolicyNeed) {
  const [policy] = policies;
  return defineCheck({
    id,
    needs: ['cluster'],
    reads: { aws: [...MACHINE_READS, 'instanceProfile', 'attachedPolicies', 'simulate'] },
    codes: { missing: ['roleName', 'policyArn', 'found'] },
    text: {
      title,
      codes: {
        missing: {
          says: `Node role {roleName} lacks ${policy} (${action}), so ${without}. It has: {found}.`,
          fix: [
            {
              text: `Attach ${policy} to role {roleName}.`,
              command: 'aws iam attach-role-policy --role-name {roleName} --policy-arn {policyArn}',
            },
          ],
        },
      },
    },
    async run(found, { aws }) {
      const place = eksPlaceOf(found);
      if (!place) return skipped(NOT_EKS);
      const machine = await describeMachine(found, place, aws);
      if (!machine) return skipped(NO_MACHINE);
      const role = await nodeRoleOf(machine, place, aws);
      if (role.is !== 'role') return skipped('the node has no role');
      const attached = await aws.attachedPolicies({ account: place.account }, role.name);
      if (!attached) return skipped(`role ${role.name} does not exist`);
      const names = attached.items.map(one => one.name);
      const evidence = {
        subject: `role ${role.arn}`,
        path: 'attached policies',
        value: names.join(', ') || 'none',
      };
      if ([...policies, ...SERVED_BY_ALL].some(name => names.includes(name))) return ok([evidence]);
      if (await mayAnyhow(place.account, role.arn, action, aws)) {
        return ok([
          evidence,
          { subject: `role ${role.arn}`, path: `simulation of ${action}`, value: 'allowed' },
        ]);
      }
      const partition = role.arn.split(':')[1] ?? 'aws';
      const policyArn = `arn:${partition}:iam::aws:policy/${policy}`;
      return problem('missing', { roleName: role.name, policyArn, found: evidence.value }, [evidence]);
    },
  });
}

async function mayAnyhow(account: string, roleArn: string, action: string, aws: Pick<AwsPort, 'simulate'>) {
  const answers = await aws.simulate({ account }, roleArn, [action], '*');
  return answers?.some(answer => answer.decision === 'allowed') ?? false;
}
