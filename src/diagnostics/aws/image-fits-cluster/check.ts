import type { Evidence } from '../../../domain/outcome.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { allowedSkew, imageKindOf, minorsBehind } from '../../nodes/image-name.ts';
import { describeMachine, MACHINE_READS } from '../../nodes/machine.ts';
import { text } from './text.ts';

const DAY_MS = 86_400_000;

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/eks-optimized-amis.html */
export const imageFitsCluster = defineCheck({
  id: 'aws/image-fits-cluster',
  needs: ['cluster'],
  reads: { aws: ['eksCluster', 'machineImage', ...MACHINE_READS] },
  codes: {
    gone: ['image', 'subject', 'cluster', 'nodegroup', 'parameter'],
    'too-old': [
      'name',
      'version',
      'behind',
      'allowed',
      'cluster',
      'clusterVersion',
      'nodegroup',
      'parameter',
    ],
    'too-new': ['name', 'version', 'cluster', 'clusterVersion', 'nodegroup', 'parameter'],
    'not-eks': ['image', 'name', 'subject', 'cluster', 'parameter'],
  },
  text,
  async run(found, { aws }, now) {
    const place = eksPlaceOf(found);
    if (!place) return skipped(NOT_EKS);
    const where = placeIn(place);
    const [machine, known] = await Promise.all([
      describeMachine(found, place, aws),
      aws.eksCluster(where, place.cluster),
    ]);
    if (!machine?.imageId) return skipped(machine ? 'EKS chooses the image of the node group' : NO_MACHINE);
    const { subject, imageId: image, nodegroup: group } = machine;
    const clusterVersion = known?.version ?? '';
    const nodegroup = group?.name ?? '';
    const parameter = parameterFor(clusterVersion);
    const common = { cluster: place.cluster, nodegroup, parameter };
    const read = await aws.machineImage(where, image);
    if (!read) return problem('gone', { image, subject, ...common }, [told(`image ${image}`, '', 'absent')]);
    const { name } = read;
    const evidence = [
      told(`image ${image}`, 'Name', name),
      told(`cluster ${place.cluster}`, 'version', clusterVersion),
      told(`image ${image}`, 'age', ageOf(read.createdAt, now)),
    ] as const;
    const kind = imageKindOf(name);
    if (!kind) return problem('not-eks', { image, name, subject, ...common }, evidence);
    const { version } = kind;
    const behind = minorsBehind(version, clusterVersion);
    const allowed = allowedSkew(version);
    if (behind === undefined || (behind >= 0 && behind <= allowed)) return ok(evidence);
    const args = { name, version, clusterVersion, ...common };
    if (behind < 0) return problem('too-new', args, evidence);
    return problem('too-old', { ...args, behind: String(behind), allowed: String(allowed) }, evidence);
  },
});

function told(subject: string, path: string, value: string): Evidence {
  return { subject, path, value };
}

function ageOf(created: Date | undefined, now: Date): string {
  return created ? `${Math.floor((now.getTime() - created.getTime()) / DAY_MS)} days` : 'not known';
}

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/retrieve-ami-id.html */
function parameterFor(version: string): string {
  return `/aws/service/eks/optimized-ami/${version}/amazon-linux-2023/x86_64/standard/recommended/image_id`;
}
