import { Obstruction } from '../../../domain/obstruction.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { AnonymousManifest, RegistryPort } from '../../../providers/registry/port.ts';
import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { archPatch } from '../../images/fix-steps.ts';
import { linuxArchIn, platformsIn } from '../../images/platforms.ts';
import { PULL_ARGS, type Pull, pullOf } from '../../images/pull-of.ts';
import type { ImageReference } from '../../images/reference.ts';
import { isHealthy } from '../../target/worst-pod.ts';
import { nearestOf } from './nearest-of.ts';
import { text } from './text.ts';
import { wordsOfKubelet } from './words-of-kubelet.ts';

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
    'absent-to-node': [...PULL_ARGS, 'registry'],
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
      case 'login-needed':
        return untold(pull, image, answer, kubernetes);
      case 'absent':
        return absent(pull, image, registries);
      case 'found':
        return fitting(pull, image, answer.text, kubernetes);
    }
  },
});

function said({ registry, written }: ImageReference, value: string) {
  return { subject: `image ${written}`, path: `${registry}, asked without a login`, value };
}

/** The bot was not told; the node was, and while it says that the image is not to be had, that must not pass for well. */
async function untold(
  pull: Pull,
  image: ImageReference,
  answer: Extract<AnonymousManifest, { is: 'not-asked' | 'login-needed' }>,
  kubernetes: Pick<KubernetesPort, 'eventsAbout'>,
) {
  const { registry, written } = image;
  const node = await wordsOfKubelet(pull, image, kubernetes);
  if (node.absent) return problem('absent-to-node', { ...pull.args, registry }, [node.absent]);
  if (answer.is === 'login-needed') {
    if (pull.pod && isHealthy(pull.pod)) return ok([said(image, 'wants a login, and the pod has its image')]);
    throw undecidable(
      `${registry} says to somebody without a login neither that it has ${written} nor that it lacks it`,
    );
  }
  if (node.platformLacking)
    throw undecidable(`which platforms ${registry} has of ${written} was not asked: ${answer.because}`);
  if (node.waitsUntold)
    throw undecidable(
      `whether ${registry} has ${written}, for which the node waits, was not asked: ${answer.because}`,
    );
  return skipped(answer.because);
}

const undecidable = (question: string) => new Obstruction({ kind: 'undecidable', question });

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
