import { isEksRegistry } from './eks-registries.ts';

/** The parts of an image reference, with Docker's own defaults filled in. */
export interface ImageReference {
  /** As it was written. */
  readonly written: string;
  /** Host, with port where there is one: `docker.io` when none is written. */
  readonly registry: string;
  /** `library/nginx` for `nginx`. */
  readonly repository: string;
  /** `latest` when neither tag nor digest is written. */
  readonly tag?: string;
  readonly digest?: string;
  /** Where the registry lives when it is a private one of ECR. */
  readonly ecr?: {
    readonly account: string;
    readonly region: string;
    /** Run by AWS itself for the add-ons of EKS. */
    readonly isEks: boolean;
  };
}

/** A reference that was read, or why nobody can read it. */
export type ReferenceReading =
  | { readonly is: 'image'; readonly image: ImageReference }
  /** `why` is a clause about the reference: `has white space at its end`; `corrected` is absent when nobody can tell. */
  | { readonly is: 'malformed'; readonly why: string; readonly corrected?: string };

// Source: https://github.com/distribution/reference (grammar), https://docs.docker.com/reference/cli/docker/image/tag/
const REPOSITORY =
  /^[a-z0-9]+(?:(?:\.|_|__|-{1,20})[a-z0-9]+){0,60}(?:\/[a-z0-9]+(?:(?:\.|_|__|-{1,20})[a-z0-9]+){0,60}){0,20}$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const ECR = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]{1,40})\.(?:amazonaws\.com(?:\.cn)?|on\.aws)$/;

/** Reads an image reference as container runtimes do. */
export function readReference(text: string): ReferenceReading {
  const complaint = complaintAbout(text);
  if (complaint) return withCorrection(complaint.why, complaint.corrected);
  const { registry, path } = splitHost(text);
  const [name = '', digest, ...more] = path.split('@');
  if (more.length > 0) return { is: 'malformed', why: 'has two digests' };
  if (digest !== undefined && !DIGEST.test(digest))
    return { is: 'malformed', why: 'has a digest that is not sha256 and 64 hexadecimal digits' };
  const colon = name.lastIndexOf(':');
  const tag = colon < 0 ? undefined : name.slice(colon + 1);
  const repository = colon < 0 ? name : name.slice(0, colon);
  const trouble = troubleWith(text, repository, tag);
  if (trouble) return trouble;
  const full = registry === 'docker.io' && !repository.includes('/') ? `library/${repository}` : repository;
  const written = { written: text, registry, repository: full, ...ecrOf(registry) };
  return { is: 'image', image: { ...written, ...version(tag, digest) } };
}

/** The reference with another tag, otherwise as it was written. */
export function withTag({ written }: ImageReference, tag: string): string {
  return `${written.replace(/@.*$/s, '').replace(/:\w[\w.-]{0,127}$/, '')}:${tag}`;
}

function complaintAbout(text: string): { readonly why: string; readonly corrected?: string } | undefined {
  if (text.trim() === '') return { why: 'is empty' };
  if (text !== text.trim()) return { why: 'has white space around it', corrected: text.trim() };
  if (/\s/.test(text)) return { why: 'has white space in it' };
  if (/^https?:\/\//.test(text))
    return { why: 'begins with a scheme, as if it were a URL', corrected: text.replace(/^https?:\/\//, '') };
  if (/\$\{?\w|\{\{/.test(text)) return { why: 'holds a variable that nobody filled in' };
  if (text.endsWith(':')) return { why: 'ends with a colon, and no tag follows' };
  if (text.includes('::')) return { why: 'has a doubled colon', corrected: text.replaceAll('::', ':') };
  return undefined;
}

function troubleWith(
  text: string,
  repository: string,
  tag: string | undefined,
): ReferenceReading | undefined {
  if (!REPOSITORY.test(repository) && REPOSITORY.test(repository.toLowerCase()))
    return withCorrection(
      'has capital letters in the name of the repository',
      text.replace(repository, repository.toLowerCase()),
    );
  if (!REPOSITORY.test(repository)) return { is: 'malformed', why: 'names a repository that cannot be' };
  if (tag !== undefined && !TAG.test(tag)) return { is: 'malformed', why: 'has a tag that cannot be' };
  return undefined;
}

/** A correction that cannot be read itself is none. */
function withCorrection(why: string, corrected: string | undefined): ReferenceReading {
  const isWhole = corrected !== undefined && readReference(corrected).is === 'image';
  return { is: 'malformed', why, ...(isWhole && { corrected }) };
}

function version(tag: string | undefined, digest: string | undefined) {
  if (digest !== undefined) return { ...(tag && { tag }), digest };
  return { tag: tag ?? 'latest' };
}

function splitHost(text: string) {
  const slash = text.indexOf('/');
  const first = slash < 0 ? '' : text.slice(0, slash);
  const isHost = /[.:]/.test(first) || first === 'localhost';
  if (!isHost) return { registry: 'docker.io', path: text };
  return {
    registry: /^(?:index|registry-1)\.docker\.io$/.test(first) ? 'docker.io' : first,
    path: text.slice(slash + 1),
  };
}

function ecrOf(registry: string): Pick<ImageReference, 'ecr'> {
  const [, account, region] = ECR.exec(registry) ?? [];
  if (account === undefined || region === undefined) return {};
  return { ecr: { account, region, isEks: isEksRegistry(account) } };
}
