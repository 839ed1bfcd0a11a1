import type { AccessEntry } from '../../../providers/aws/node-types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { nodeMappingOf } from '../../nodes/node-mapping.ts';
import { nodeRoleOf } from '../../nodes/node-role.ts';
import { text } from './text.ts';

/** Types that make their bearers nodes. Source: https://docs.aws.amazon.com/eks/latest/userguide/creating-access-entries.html */
const NODE_TYPES: readonly string[] = ['EC2_LINUX', 'EC2_WINDOWS', 'EC2', 'HYBRID_LINUX'];

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/access-entries.html */
export const accessEntryAdmitsNodeRole = defineCheck({
  id: 'aws/access-entry-admits-node-role',
  needs: ['cluster'],
  reads: { aws: ['eksCluster', 'accessEntry', 'instanceProfile', 'role', ...MACHINE_READS] },
  codes: {
    absent: ['cluster', 'roleArn', 'type', 'byHand'],
    'wrong-type': ['cluster', 'roleArn', 'type', 'found', 'byHand'],
  },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const where = placeIn(place);
    const [machine, known] = await Promise.all([
      describeMachine(found, place, aws),
      aws.eksCluster(where, place.cluster),
    ]);
    if (!machine) return skipped(NO_MACHINE);
    const mode = known?.authenticationMode ?? 'CONFIG_MAP';
    if (mode === 'CONFIG_MAP') return skipped('the cluster reads aws-auth only');
    const role = await nodeRoleOf(machine, place, aws);
    if (role.is !== 'role') return skipped('the node has no role');
    const entry = await aws.accessEntry(where, place.cluster, role.arn);
    const { cluster } = place;
    const type = machine.instance?.platform === 'windows' ? 'EC2_WINDOWS' : 'EC2_LINUX';
    const subject = `access-entry ${role.arn}`;
    const shown = { subject: `cluster ${cluster}`, path: 'accessConfig.authenticationMode', value: mode };
    if (!entry && mode !== 'API') return skipped('the role has no access entry, so aws-auth decides');
    const mapping = await nodeMappingOf(
      role,
      { ...(entry && { now: admissionOf(entry) }) },
      place.account,
      aws,
    );
    const { byHand } = mapping;
    const args = { cluster, roleArn: role.arn, type: byHand ? '' : type, byHand };
    if (!entry)
      return problem('absent', args, [{ subject, path: '', value: 'absent' }, shown, mapping.evidence]);
    const evidence = { subject, path: 'type', value: entry.type };
    if (NODE_TYPES.includes(entry.type)) return ok([evidence, shown]);
    return problem('wrong-type', { ...args, found: entry.type }, [evidence, shown, mapping.evidence]);
  },
});

const admissionOf = ({ username = '', groups }: AccessEntry) => ({ username, groups });
