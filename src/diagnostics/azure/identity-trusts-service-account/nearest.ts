import type { FederatedCredential } from '../../../providers/azure/types.ts';

/** What a token says of itself. */
export interface Offered {
  readonly issuer: string;
  readonly subject: string;
  readonly audience: string;
}

/** A credential and the first thing in it that does not fit the token to the letter. */
export interface Near {
  readonly credential: FederatedCredential;
  readonly differs: 'issuer' | 'subject' | 'audience' | 'nothing';
}

/**
 * The credential that fits, else the one that was most likely meant: all but one part equal, or the same account by a
 * slip of case, slash or namespace; `undefined` when none can have been meant for this account.
 */
export function nearest(credentials: readonly FederatedCredential[], offered: Offered): Near | undefined {
  const [best] = credentials
    .map(credential => ({ credential, wrong: wrongIn(credential, offered) }))
    .filter(({ credential, wrong }) => wrong.length < 2 || isMeant(credential, offered))
    .toSorted((a, b) => a.wrong.length - b.wrong.length);
  return best && { credential: best.credential, differs: best.wrong[0] ?? 'nothing' };
}

function wrongIn(credential: FederatedCredential, { issuer, subject, audience }: Offered) {
  const wrong: Exclude<Near['differs'], 'nothing'>[] = [];
  if (credential.issuer !== issuer) wrong.push('issuer');
  if (credential.subject !== subject) wrong.push('subject');
  if (!credential.audiences.includes(audience)) wrong.push('audience');
  return wrong;
}

function isMeant({ subject }: FederatedCredential, offered: Offered): boolean {
  return subject.toLowerCase() === offered.subject.toLowerCase();
}
