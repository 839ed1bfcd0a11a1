import type { RegistryPort } from '../../../providers/registry/port.ts';
import { ifReadable } from '../../check.ts';
import { nearestTags } from '../../images/nearest-tags.ts';
import { type ImageReference, withTag } from '../../images/reference.ts';

/** Tags that somebody may have meant, as text. */
export interface Near {
  readonly nearest: string;
  /** The image with the likeliest of them. */
  readonly corrected: string;
  /** Of how many they are the nearest, as a clause. */
  readonly among: string;
}

/** The tags nearest to the one that is not there; `undefined` where no tag was written, or none is listed. */
export async function nearestOf(
  registries: Pick<RegistryPort, 'anonymousTags'>,
  image: ImageReference,
): Promise<Near | undefined> {
  const { registry, repository, tag } = image;
  if (tag === undefined) return undefined;
  const listed = await ifReadable(registries.anonymousTags(registry, repository));
  const tags = nearestTags([{ tags: listed?.items ?? [] }], tag).map(one => one.tag);
  const [likeliest] = tags;
  if (!listed || likeliest === undefined) return undefined;
  const count = listed.items.length;
  return {
    nearest: tags.join(', '),
    corrected: withTag(image, likeliest),
    among: listed.complete ? `of ${count}` : `of the first ${count}`,
  };
}
