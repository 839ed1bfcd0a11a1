/** A token for the repositories that a scope names. */
export function tokenFor(scope: string): string {
  return Buffer.from(`anonymous ${scope}`).toString('base64url');
}

/** Whether a request's token was given for pulling a repository. */
export function reaches(authorization: string | undefined, name: string): boolean {
  const token = /^Bearer ([\w-]{1,2000})$/.exec(authorization ?? '')?.[1] ?? '';
  return Buffer.from(token, 'base64url').toString('utf8') === `anonymous repository:${name}:pull`;
}
