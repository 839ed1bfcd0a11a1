import { defineCheck, ok, problem, skipped } from '../../check.ts';
import { archPatch } from '../../images/fix-steps.ts';
import { linuxArchIn, platformsIn } from '../../images/platforms.ts';
import { PULL_ARGS, type Pull, pullOf } from '../../images/pull-of.ts';
import { pullTrouble, wordsLike } from '../../images/pull-trouble.ts';
import { text } from './text.ts';

const OF_PLATFORM = [...PULL_ARGS, 'node', 'needs', 'arch', 'patch'] as const;

/** Source: https://docs.aws.amazon.com/AmazonECR/latest/userguide/docker-push-multi-architecture-image.html */
export const imageFitsNode = defineCheck({
  id: 'aws/image-fits-node',
  needs: [],
  reads: { kubernetes: ['pod', 'node', 'eventsAbout', 'logTail'], aws: ['ecrManifest'] },
  codes: {
    'platform-missing': [...OF_PLATFORM, 'offers'],
    'not-for-node': OF_PLATFORM,
  },
  text,
  async run(found, { kubernetes, aws }) {
    const pull = await pullOf(found, kubernetes);
    if (pull?.reading.is !== 'image') return skipped('no image reference that can be read is known');
    const { ecr, repository, digest, tag = 'latest', written } = pull.reading.image;
    if (!ecr) return skipped('the image is not in a private registry of ECR');
    if (ecr.isEks) return skipped('the registry is AWS’s own: nobody else can look into it');
    const name = pull.pod?.spec?.nodeName;
    const info = name ? (await kubernetes.node(name))?.status?.nodeInfo : undefined;
    if (!name || !info) return skipped('no node is known that runs the image');
    const manifest = await aws.ecrManifest(ecr, repository, digest === undefined ? { tag } : { digest });
    if (!manifest) return skipped('the image is not in its registry');
    const platforms = platformsIn(manifest.text);
    const needs = `${info.operatingSystem}/${info.architecture}`;
    const args = { ...pull.args, node: name, needs, arch: '', patch: '' };
    const node = { subject: `node ${name}`, path: 'nodeInfo', value: needs };
    if (platforms.is === 'unreadable') return skipped('the manifest of the image names no platform');
    if (platforms.is === 'single') return single(pull, args, node, kubernetes);
    const offers = platforms.platforms.join(', ');
    const image = { subject: `image ${written}`, path: 'platforms', value: offers };
    if (platforms.platforms.includes(needs)) return ok([node, image]);
    const arch = linuxArchIn(platforms.platforms);
    return problem('platform-missing', { ...args, offers, arch, patch: archPatch(arch) }, [image, node]);
  },
});

type Reads = Parameters<typeof pullTrouble>[1] & {
  readonly logTail: (
    namespace: string,
    pod: string,
    container: string,
    previous: boolean,
  ) => Promise<string | undefined>;
};

/** An image of one platform is pulled by any node; only its program shows that it does not fit. */
async function single(
  pull: Pull,
  args: Readonly<Record<(typeof OF_PLATFORM)[number], string>>,
  node: { readonly subject: string; readonly path: string; readonly value: string },
  kubernetes: Reads,
) {
  const { namespace, container } = pull.args;
  const name = pull.pod?.metadata?.name ?? '';
  const trouble = await pullTrouble(pull, kubernetes);
  if (trouble?.is === 'over') return ok([node, trouble.evidence]);
  const said = wordsLike(trouble, /exec format error/i);
  const logs = await Promise.all(
    [true, false].map(previous => kubernetes.logTail(namespace, name, container, previous)),
  );
  const line = logs.join('\n').match(/^.{0,200}exec format error.{0,100}$/im)?.[0];
  const evidence =
    said ?? (line ? { subject: `pod ${namespace}/${name}`, path: 'log', value: line } : undefined);
  if (!evidence) return skipped('the image is for one platform only, which its manifest does not name');
  const arch = args.needs.endsWith('amd64') ? 'arm64' : 'amd64';
  return problem('not-for-node', { ...args, arch, patch: archPatch(arch) }, [evidence, node]);
}
