import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { imageKindOf } from '../../nodes/image-name.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { readUserData } from '../../nodes/user-data.ts';
import { joiningFormat } from './entry.ts';
import { judgeUserData } from './judge.ts';
import { text } from './text.ts';

const COMMON = ['subject', 'cluster', 'region', 'nodegroup', 'template', 'source', 'joining'] as const;

/** User data may hold secrets: of what it says, only what concerns the cluster is looked at and shown. Source: https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html#launch-template-user-data */
export const userDataJoinsCluster = defineCheck({
  id: 'aws/user-data-joins-cluster',
  needs: ['cluster'],
  reads: { aws: ['eksCluster', 'userData', 'machineImage', 'vpcEndpoints', ...MACHINE_READS] },
  codes: {
    absent: COMMON,
    'no-bootstrap': COMMON,
    'other-family': [...COMMON, 'found', 'expected'],
    'other-cluster': [...COMMON, 'found'],
    'other-endpoint': [...COMMON, 'found'],
    'other-authority': COMMON,
    incomplete: [...COMMON, 'found', 'because'],
    unreadable: [...COMMON, 'found'],
  },
  text,
  async run(found, { aws }) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const where = placeIn(place);
    const [machine, cluster] = await Promise.all([
      describeMachine(found, place, aws),
      aws.eksCluster(where, place.cluster),
    ]);
    if (!machine || !cluster) return skipped(NO_MACHINE);
    const { instance, template, nodegroup, subject, imageId } = machine;
    const isManagedImage = nodegroup !== undefined && !template?.imageId && nodegroup.amiType !== 'CUSTOM';
    if (!instance && isManagedImage) return skipped('EKS writes the user data of this node group itself');
    const [data, image, endpoints] = await Promise.all([
      instance ? aws.userData(where, instance.id) : template?.userData,
      imageId ? aws.machineImage(where, imageId) : undefined,
      cluster.network?.publicAccess === false ? aws.vpcEndpoints(where, cluster.network.vpcId) : undefined,
    ]);
    const kind = imageKindOf(image?.name ?? '');
    if (image?.platform === 'windows' || kind?.family === 'windows')
      return skipped('Windows nodes are not covered: their bootstrap script is not read');
    const reading = readUserData(data ?? '');
    if (reading.is === 'windows')
      return skipped('Windows nodes are not covered: their bootstrap script is not read');
    const hasEksEndpoint = endpoints?.items.some(one => one.serviceName.endsWith('.eks')) ?? true;
    const judged = judgeUserData(reading, cluster, kind?.family, hasEksEndpoint);
    const evidence = { subject, path: 'user data', value: judged.shown } as const;
    if (judged.is === 'sound') return ok([evidence]);
    const common = {
      subject,
      cluster: place.cluster,
      region: place.region,
      nodegroup: nodegroup?.name ?? '',
      template: template?.id ?? '',
      source: template ? String(template.version) : '',
      joining: joiningFormat(kind?.family ?? (reading.is === 'joining' ? reading.family : 'al2023'), cluster),
    };
    const { code, found: said = '', expected = '', because = '' } = judged;
    return problem(code, { ...common, found: said, expected, because }, [evidence]);
  },
});
