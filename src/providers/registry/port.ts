import type { Listed } from '../../domain/listed.ts';

/** What a registry says to somebody without a login who asks for an image's manifest. */
export type AnonymousManifest =
  /** `text` is the manifest, or the index of several. */
  | { readonly is: 'found'; readonly text: string }
  | { readonly is: 'absent' }
  /** Either private or not there: registries answer both alike. */
  | { readonly is: 'login-needed' }
  /** No request was made; `because` is a clause. */
  | { readonly is: 'not-asked'; readonly because: string };

/**
 * What may be asked of public registries, without a login, and only where the configuration allows calls outside.
 * Throws an `Obstruction` when it could not look.
 */
export interface RegistryPort {
  /** The manifest of an image; `reference` is a tag or a digest. */
  anonymousManifest(registry: string, repository: string, reference: string): Promise<AnonymousManifest>;
  /** Tags of a repository, as many as fit on one page; `undefined` where they are not listed for everybody, or were not asked for. */
  anonymousTags(registry: string, repository: string): Promise<Listed<string> | undefined>;
}
