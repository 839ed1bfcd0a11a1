/** What a registry says to somebody without a login who asks for an image's manifest. */
export type AnonymousManifest =
  /** `text` is the manifest, or the index of several. */
  | { readonly is: 'found'; readonly text: string }
  | { readonly is: 'absent' }
  | { readonly is: 'login-needed' }
  | { readonly is: 'limited' }
  /** No request was made; `because` is a clause. */
  | { readonly is: 'not-asked'; readonly because: string };

/**
 * What may be asked of public registries, by one anonymous request a question, and only where the configuration allows
 * calls outside. Throws an `Obstruction` when it could not look.
 */
export interface RegistryPort {
  /** The manifest of an image; `reference` is a tag or a digest. */
  anonymousManifest(registry: string, repository: string, reference: string): Promise<AnonymousManifest>;
}
