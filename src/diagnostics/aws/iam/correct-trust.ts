import { byHand, type Correction, correctionOf } from './correction.ts';
import { explainTrust } from './explain-trust.ts';
import { type TrustedServiceAccount, trustGrantFor } from './trust-document.ts';
import { trustLimitFor } from './trust-limit.ts';

/** The trust policy of a role that is to be created for a service account. */
export function newTrust(trusted: TrustedServiceAccount): Correction {
  return correctionOf(null, additionFor(trusted));
}

/**
 * The trust policy with a statement for exactly this service account; all that is there stays as it is. For a person
 * where no addition helps (an explicit deny), or where somebody meant to keep it out (a condition of their own).
 */
export function correctTrust(trustPolicyJson: string, trusted: TrustedServiceAccount): Correction {
  const explanation = explainTrust(trustPolicyJson, trusted);
  switch (explanation.is) {
    case 'malformed':
      return byHand(`it cannot be read (${explanation.why})`);
    case 'allowed':
      return byHand('it already lets this service account in');
    case 'explicit-deny':
      return byHand(`${explanation.sid} denies it, and an explicit Deny overrides every Allow`);
    case 'unknown':
      return byHand(`its condition ${explanation.condition} cannot be judged from outside`);
    case 'other-condition':
      return byHand(`its condition on ${explanation.key} was set on purpose`);
    default:
      return correctionOf(trustPolicyJson, {
        ...additionFor(trusted),
        limit: trustLimitFor(trustPolicyJson),
      });
  }
}

const additionFor = (trusted: TrustedServiceAccount) => ({
  grant: trustGrantFor(trusted),
  admits: (document: string) => explainTrust(document, trusted).is === 'allowed',
  checked: 'no other service account, cluster or account gains access, and none loses it',
});
