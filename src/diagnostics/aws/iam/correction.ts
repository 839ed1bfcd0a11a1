import { addGrant } from '../../../security/policy-change/add-grant.ts';
import type { Grant } from '../../../security/policy-change/grant.ts';
import { provePolicyChange } from '../../../security/policy-change/prove.ts';
import { compactDocument, diffDocuments } from './diff-documents.ts';

/** A policy as a command may set it, proven to open no door; or why a person must change it, as a clause. */
export type Correction =
  | { readonly is: 'proven'; readonly policy: string; readonly diff: string; readonly checked: string }
  | { readonly is: 'by-hand'; readonly because: string };

/** What a change is for. */
export interface Addition {
  readonly grant: Grant;
  readonly admits: (document: string) => boolean;
  /** What the proof comes to: `no other service account gains access, and nobody loses it`. */
  readonly checked: string;
  /** Characters that the policy may have; none when that is no matter. */
  readonly limit?: number;
}

/** A policy with one grant more, if that harms nobody. */
export function correctionOf(before: string | null, { grant, admits, checked, limit }: Addition): Correction {
  const after = addGrant(before, grant);
  if (after === undefined) return byHand('it cannot be read');
  const proof = provePolicyChange({ before, after, grant, admits });
  if (!proof.holds) return byHand(proof.because);
  const policy = compactDocument(after);
  if (limit !== undefined && policy.length > limit)
    return byHand(`with one more statement it would be longer than ${limit} characters`);
  return { is: 'proven', policy, diff: diffDocuments(before ?? '{}', after), checked };
}

/** A change that a person must make. */
export const byHand = (because: string): Correction => ({ is: 'by-hand', because });

/** The arguments of a finding that offers a correction: `policy` and `diff` are empty where it is for a person. */
export const CORRECTION_ARGS = ['policy', 'diff', 'byHand'] as const;

/** Their values. */
export function correctionArgs(correction: Correction) {
  if (correction.is === 'by-hand') return { policy: '', diff: '', byHand: correction.because };
  return { policy: correction.policy, diff: correction.diff, byHand: '' };
}

/** What shows that the correction is harmless, or why none is offered. */
export function correctionEvidence(correction: Correction) {
  const value = correction.is === 'proven' ? `checked: ${correction.checked}` : `none: ${correction.because}`;
  return { subject: 'proposed policy', path: '', value } as const;
}
