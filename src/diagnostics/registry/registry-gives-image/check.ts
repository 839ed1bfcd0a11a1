import { Obstruction } from '../../../domain/obstruction.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { RegistryPort } from '../../../providers/registry/port.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { archPatch } from '../../images/fix-steps.ts';
import { linuxArchIn, platformsIn } from '../../images/platforms.ts';
import { PULL_ARGS, type Pull, pullOf } from '../../images/pull-of.ts';
import { pullTrouble, wordsLike } from '../../images/pull-trouble.ts';
import type { ImageReference } from '../../images/reference.ts';
import { isWell } from '../../target/worst-pod.ts';
import { nearestOf } from './nearest-of.ts';
import { text } from './text.ts';

/** What the kubelet says when the registry told it that the image is not there for it. */
const NOT_THERE =
  /: not found\b|manifest unknown|manifest for \S{1,400} not found|name unknown|no match for platform/i;

/** Source: https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests */
export const registryGivesImage = defineCheck({
  id: 'registry/registry-gives-image',
  needs: [],
  reads: {
    kubernetes: ['pod', 'node', 'eventsAbout'],
    registry: ['anonymousManifest', 'anonymousTags'],
  },
  codes: {
    'tag-missing': [...PULL_ARGS, 'registry', 'repository', 'tag', 'nearest', 'corrected'],
    absent: [...PULL_ARGS, 'registry'],
    'platform-missing': [...PULL_ARGS, 'node', 'needs', 'offers', 'arch', 'patch'],
  },
  text,
  async run(found, { kubernetes, registry: registries }) {
    const pull = await pullOf(found, kubernetes);
    if (pull?.reading.is !== 'image') return skipped('no image reference that can be read is known');
    const { image } = pull.reading;
    const { registry, repository, tag = 'latest', digest, ecr } = image;
    if (ecr) return skipped('the image is in a private registry of ECR');
    const answer = await registries.anonymousManifest(registry, repository, digest ?? tag);
    switch (answer.is) {
      case 'not-asked':
        return notAsked(pull, image, answer.because, kubernetes);
      case 'login-needed':
        if (pull.pod && isWell(pull.pod))
          return ok([said(image, 'wants a login, and the pod has its image')]);
        throw new Obstruction({ kind: 'undecidable', question: questionOf(image) });
      case 'absent':
        return absent(pull, image, registries);
      case 'found':
        return fitting(pull, image, answer.text, kubernetes);
    }
  },
});

/** A registry answers for what is private as for what does not exist. */
const questionOf = ({ registry, written }: ImageReference) =>
  `${registry} says to somebody without a login neither that it has ${written} nor that it lacks it`;

function said({ registry, written }: ImageReference, value: string) {
  return { subject: `image ${written}`, path: `${registry}, asked without a login`, value };
}

/** Nobody asked; while the kubelet says that the registry lacks the image, that must not pass for well. */
async function notAsked(
  pull: Pull,
  { registry, written }: ImageReference,
  because: string,
  kubernetes: Pick<KubernetesPort, 'eventsAbout'>,
) {
  const denied = wordsLike(await pullTrouble(pull, kubernetes), NOT_THERE);
  if (!denied) return skipped(because);
  const question = `the node was told that ${registry} has no ${written} for it, and the bot did not ask: ${because}`;
  throw new Obstruction({ kind: 'undecidable', question });
}

async function absent(pull: Pull, image: ImageReference, registries: Pick<RegistryPort, 'anonymousTags'>) {
  const { registry, repository, tag = 'latest' } = image;
  const args = { ...pull.args, registry };
  const near = await nearestOf(registries, image);
  if (near === undefined) return problem('absent', args, [said(image, 'absent')]);
  const { nearest, corrected, among } = near;
  return problem('tag-missing', { ...args, repository, tag, nearest, corrected }, [
    said(image, 'absent'),
    { subject: `repository ${registry}/${repository}`, path: `tags nearest to it, ${among}`, value: nearest },
  ]);
}

async function fitting(
  pull: Pull,
  image: ImageReference,
  manifest: string,
  kubernetes: Pick<KubernetesPort, 'node'>,
) {
  const node = pull.pod?.spec?.nodeName ?? '';
  const info = node ? (await kubernetes.node(node))?.status?.nodeInfo : undefined;
  const platforms = platformsIn(manifest);
  if (!info || platforms.is !== 'index') return ok([said(image, 'there, and everybody may pull it')]);
  const needs = `${info.operatingSystem}/${info.architecture}`;
  const offers = platforms.platforms.join(', ');
  if (platforms.platforms.includes(needs)) return ok([said(image, `there, for ${offers}`)]);
  const arch = linuxArchIn(platforms.platforms);
  return problem('platform-missing', { ...pull.args, node, needs, offers, arch, patch: archPatch(arch) }, [
    said(image, offers),
    { subject: `node ${node}`, path: 'nodeInfo', value: needs },
  ]);
}
