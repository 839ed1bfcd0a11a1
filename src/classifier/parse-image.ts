import type { Entities } from '../domain/entities.ts';

/** The parts of an image reference that are written out in it; nothing is defaulted. */
export function parseImage(image: string): Entities {
  const [named = '', digest] = image.split('@');
  const slash = named.indexOf('/');
  const first = slash < 0 ? '' : named.slice(0, slash);
  // Docker's own rule: the first part is a host only with a dot, a port, or as localhost.
  const registry = /[.:]|^localhost$/.test(first) ? first : undefined;
  const path = registry === undefined ? named : named.slice(slash + 1);
  const colon = path.lastIndexOf(':');
  const tag = colon < 0 ? undefined : path.slice(colon + 1);
  const repository = colon < 0 ? path : path.slice(0, colon);
  const ecr = registry === undefined ? undefined : parseEcrHost(registry);
  return {
    ...(registry && { registry }),
    ...(repository && { repository }),
    ...(tag && { tag }),
    ...(digest?.startsWith('sha256:') && { digest }),
    ...ecr,
  };
}

/** Account and region of an ECR registry host; empty for other hosts. */
export function parseEcrHost(host: string): Entities {
  const found = /^([^.]{1,64})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]{1,40})\.(?:amazonaws|on\.aws)/.exec(host);
  return found === null ? {} : { account: found[1] ?? '', region: found[2] ?? '' };
}
