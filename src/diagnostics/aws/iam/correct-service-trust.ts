import { byHand, type Correction, correctionOf } from './correction.ts';
import { explainServiceTrust, type TrustedService } from './explain-service-trust.ts';
import { readOperator } from './test-condition.ts';
import { trustLimitFor } from './trust-limit.ts';

/** The trust policy of a role that is to be created for a service. */
export function newServiceTrust(trusted: TrustedService): Correction {
  return correctionOf(null, additionFor(trusted));
}

/**
 * The trust policy with a statement for exactly what the service comes for; all that is there stays as it is. For a
 * person where no addition helps, or where somebody meant to keep it out.
 */
export function correctServiceTrust(trustPolicyJson: string, trusted: TrustedService): Correction {
  const explanation = explainServiceTrust(trustPolicyJson, trusted);
  switch (explanation.is) {
    case 'malformed':
      return byHand(`it cannot be read (${explanation.why})`);
    case 'allowed':
      return byHand(`it already lets ${trusted.service} in`);
    case 'explicit-deny':
      return byHand(`${explanation.sid} denies it, and an explicit Deny overrides every Allow`);
    case 'unknown':
      return byHand(`its condition ${explanation.condition} cannot be judged from outside`);
    case 'wrong-condition':
      if (!isOfFresh(explanation, trusted))
        return byHand(`its condition on ${explanation.key} was set on purpose`);
  }
  return correctionOf(trustPolicyJson, { ...additionFor(trusted), limit: trustLimitFor(trustPolicyJson) });
}

/** A condition that names somebody else where a fresh statement names this one; who is excepted by name stays out. */
function isOfFresh(
  miss: { readonly operator: string; readonly key: string },
  { condition = {} }: TrustedService,
): boolean {
  const { negated, base } = readOperator(miss.operator);
  const own = Object.values(condition).flatMap(tests => Object.keys(tests));
  return !negated && base !== 'null' && own.some(key => key.toLowerCase() === miss.key.toLowerCase());
}

function additionFor(trusted: TrustedService) {
  const { service, actions, condition } = trusted;
  return {
    grant: { principal: { Service: service }, actions, ...(condition && { condition }) },
    admits: (document: string) => explainServiceTrust(document, trusted).is === 'allowed',
    checked: `${CHECKED[service] ?? 'nobody else gains access'}, and none loses it`,
  };
}

/** What the proof comes to, by service. */
const CHECKED: Readonly<Record<string, string>> = {
  'pods.eks.amazonaws.com': 'no other service account, namespace or cluster gains access',
  'eks-fargate-pods.amazonaws.com': 'no Fargate profile of another cluster gains access',
  'ec2.amazonaws.com': 'only EC2 instances with the instance profile of this role gain access',
  'eks.amazonaws.com': 'only EKS gains access',
};
