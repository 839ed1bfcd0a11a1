import type { Evidence } from '../../../domain/outcome.ts';
import type { KubernetesPort } from '../../../providers/kubernetes/port.ts';
import type { Pull } from '../../images/pull-of.ts';
import { pullTrouble, wordsLike } from '../../images/pull-trouble.ts';
import type { ImageReference } from '../../images/reference.ts';

/** As containerd, CRI-O and Docker say that a registry answered 404 to the node; a layer that is lacking is something else. */
const ABSENT =
  /failed to resolve reference "[^"]{1,400}": [^ ]{1,400}: not found\b|manifest unknown|manifest for \S{1,400} not found|name unknown|repository name not known|\bimage \S{1,400} not found/i;
const WAITS = /^Back-off pulling image "[^"]{1,400}"$/;
const PLATFORM = /no match(?:ing manifest)? for (?:platform|\S{1,60} in the manifest)/i;

/** What a registry told the node that asked for an image. */
export interface ToldNode {
  readonly absent?: Evidence;
  readonly platformLacking?: Evidence;
  /** The node still waits for the image, and the event that said why is gone. */
  readonly waitsUntold?: boolean;
}

/** What the kubelet says of this image by now; nothing once the pod runs. */
export async function wordsOfKubelet(
  pull: Pull,
  { repository, written }: ImageReference,
  kubernetes: Pick<KubernetesPort, 'eventsAbout'>,
): Promise<ToldNode> {
  const trouble = await pullTrouble(pull, kubernetes);
  if (trouble?.is !== 'told') return {};
  const [first, ...others] = trouble.words.filter(
    ({ value }) => value.includes(written) || value.includes(repository),
  );
  if (first === undefined) return {};
  const about = { is: 'told', words: [first, ...others] } as const;
  const platformLacking = wordsLike(about, PLATFORM);
  const absent = wordsLike(about, ABSENT);
  const waitsUntold = about.words.every(({ value }) => WAITS.test(value));
  return { ...(platformLacking && { platformLacking }), ...(absent && { absent }), waitsUntold };
}
