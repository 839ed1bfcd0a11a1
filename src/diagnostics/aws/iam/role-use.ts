import { parsePolicy } from './parse-policy.ts';

const OF_PODS = 'pods.eks.amazonaws.com';

/**
 * Service accounts, users and roles that a trust policy lets take on a role, by the names of its principals: a role that
 * they have is that of a workload, and not of nodes. A policy that cannot be read trusts `*`.
 */
export function workloadPrincipalsIn(trustPolicyJson: string): readonly string[] {
  const reading = parsePolicy(trustPolicyJson);
  if (reading.is === 'malformed') return ['*'];
  const named = reading.policy.statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ principals }) => principals ?? [{ type: '*', value: '*' }]);
  const workloads = named.filter(({ type, value }) => type !== 'Service' || value === OF_PODS);
  return [...new Set(workloads.map(({ value }) => value))];
}
