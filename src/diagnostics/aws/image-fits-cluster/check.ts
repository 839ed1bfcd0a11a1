import type { Evidence } from '../../../domain/outcome.ts';
import type { MachineImage } from '../../../providers/aws/node-types.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { type EksPlace, eksPlaceOf, NO_MACHINE, NOT_EKS, placeIn } from '../../nodes/eks-place.ts';
import { allowedSkew, imageKindOf, minorsBehind } from '../../nodes/image-name.ts';
import { imageParameterFor } from '../../nodes/image-parameter.ts';
import { describeMachine, MACHINE_READS, type Machine } from '../../nodes/machine.ts';
import { text } from './text.ts';

const DAY_MS = 86_400_000;

/** What starting from another image takes. */
const RENEWAL = [
  'cluster',
  'clusterVersion',
  'region',
  'nodegroup',
  'parameter',
  'template',
  'source',
  'option',
  'value',
] as const;

/** Source: https://docs.aws.amazon.com/eks/latest/userguide/eks-optimized-amis.html */
export const imageFitsCluster = defineCheck({
  id: 'aws/image-fits-cluster',
  needs: ['cluster'],
  reads: { aws: ['eksCluster', 'machineImage', ...MACHINE_READS] },
  codes: {
    gone: ['image', 'subject', ...RENEWAL],
    'too-old': ['name', 'version', 'behind', 'allowed', ...RENEWAL],
    'too-new': ['name', 'version', ...RENEWAL],
    'not-eks': ['image', 'name', 'subject', ...RENEWAL],
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
    const { subject, imageId: image } = machine;
    const clusterVersion = known?.version ?? '';
    const read = await aws.machineImage(where, image);
    const common = renewalOf(machine, place, clusterVersion, read);
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
    const args = { name, version, ...common };
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

/** How the next nodes get a fitting image: through the launch template that names one, else EKS chooses it by version. */
function renewalOf(
  { nodegroup, template }: Machine,
  { cluster, region }: EksPlace,
  clusterVersion: string,
  image: MachineImage | undefined,
) {
  const named = template?.imageId ? template : undefined;
  return {
    cluster,
    clusterVersion,
    region,
    nodegroup: nodegroup?.name ?? '',
    parameter: imageParameterFor(clusterVersion, image),
    template: named?.id ?? '',
    source: named ? String(named.version) : '',
    option: named ? 'launch-template' : 'kubernetes-version',
    value: named ? `id=${named.id},version=$Latest` : clusterVersion,
  };
}
