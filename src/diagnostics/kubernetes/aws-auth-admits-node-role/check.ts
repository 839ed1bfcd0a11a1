import { defineCheck, ok, problem, skipped } from '../../check.ts';
import {
  mappedArnOf,
  NODE_USERNAME,
  nodeEntry,
  othersStay,
  patchFor,
  readAwsAuth,
} from '../../nodes/aws-auth.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { type MappingChange, nodeMappingOf } from '../../nodes/node-mapping.ts';
import { nodeRoleOf } from '../../nodes/node-role.ts';
import { judgeMap } from './judge.ts';
import { text } from './text.ts';

const COMMON = ['mappedArn', 'nodeUsername', 'byHand'] as const;
const CORRECTED = [...COMMON, 'found', 'patch'] as const;

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/auth-configmap.html */
export const awsAuthAdmitsNodeRole = defineCheck({
  id: 'kubernetes/aws-auth-admits-node-role',
  needs: ['cluster'],
  reads: {
    aws: ['eksCluster', 'accessEntry', 'instanceProfile', 'role', ...MACHINE_READS],
    kubernetes: ['configMap'],
  },
  codes: {
    'config-map-missing': [...COMMON, 'mapRoles'],
    'map-broken': [...COMMON, 'found'],
    'role-missing': CORRECTED,
    'instance-profile': CORRECTED,
    'role-path': CORRECTED,
    'wrong-groups': CORRECTED,
    'wrong-username': CORRECTED,
  },
  text,
  async run(found, { aws, kubernetes }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const where = placeIn(place);
    const [machine, cluster] = await Promise.all([
      describeMachine(found, place, aws),
      aws.eksCluster(where, place.cluster),
    ]);
    if (!machine) return skipped(NO_MACHINE);
    const role = await nodeRoleOf(machine, place, aws);
    if (role.is !== 'role') return skipped('the node has no role');
    const mode = cluster?.authenticationMode ?? 'CONFIG_MAP';
    if (mode === 'API') return skipped('the cluster reads access entries only');
    if (mode === 'API_AND_CONFIG_MAP' && (await aws.accessEntry(where, place.cluster, role.arn)))
      return skipped('the role has an access entry, which comes first');
    const map = await kubernetes.configMap('kube-system', 'aws-auth');
    const subject = 'configmap kube-system/aws-auth';
    const mappedArn = mappedArnOf(role.arn);
    const common = { mappedArn, nodeUsername: NODE_USERNAME, byHand: '' };
    const proven = (change: MappingChange) => nodeMappingOf(role, change, place.account, aws);
    if (!map) {
      const { byHand, evidence } = await proven({});
      const mapRoles = byHand ? '' : JSON.stringify([nodeEntry(role.arn)]);
      return problem('config-map-missing', { ...common, byHand, mapRoles }, [
        { subject, path: '', value: 'absent' },
        evidence,
      ]);
    }
    const read = readAwsAuth(map.data?.mapRoles);
    if (read.is === 'broken')
      return problem('map-broken', { ...common, found: read.why }, [
        { subject, path: 'mapRoles', value: read.why },
      ]);
    const judged = judgeMap(read.roles, role);
    const evidence = { subject, path: 'mapRoles', value: judged.shown };
    if (judged.is === 'admitted') return ok([evidence]);
    const patch = patchFor(read.entries, role.arn, judged.place);
    const now = read.roles[judged.place];
    const keepsOthers = othersStay(read.entries, patch, judged.place);
    const mapping = await proven({ keepsOthers, ...(now && { now }) });
    const { byHand } = mapping;
    return problem(judged.code, { ...common, byHand, found: judged.found, patch: byHand ? '' : patch }, [
      evidence,
      mapping.evidence,
    ]);
  },
});
