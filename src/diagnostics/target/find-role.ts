import type { Entities } from '../../domain/entities.ts';
import type { KubernetesPort } from '../../providers/kubernetes/port.ts';
import { parsePolicy } from '../aws/iam/parse-policy.ts';
import type { Policy } from '../aws/iam/policy.ts';
import { issuerOf } from '../facts/irsa.ts';
import { readRoleArn } from '../facts/role-arn.ts';
import { findServiceAccount } from './find-service-account.ts';
import type { ClusterHandle } from './resolution.ts';

/** A trust policy with many subjects says little about which one is meant. */
const MOST_SUBJECTS = 5;
const SUBJECT = /^system:serviceaccount:([a-z0-9-]{1,63}):([a-z0-9.-]{1,253})$/;

/**
 * Follows a role to the service accounts that its trust policy names for the issuer of this cluster; an account that
 * does not exist is a target too. Nothing is listed: a policy without names leads nowhere.
 */
export async function findRole(
  kubernetes: KubernetesPort,
  { roleArn = '' }: Entities,
  { aws, known }: ClusterHandle,
): Promise<readonly Entities[]> {
  const reading = readRoleArn(roleArn);
  const { account, region, cluster } = known;
  if (reading.is !== 'role' || !aws || !account || !region || !cluster) return [];
  const [role, eks] = await Promise.all([
    aws.role({ account: reading.account }, reading.name),
    aws.eksCluster({ account, region }, cluster),
  ]);
  const issuer = issuerOf(eks);
  const trust = parsePolicy(role?.trustPolicy ?? '');
  if (!issuer || trust.is === 'malformed') return [];
  const subjects = subjectsOf(trust.policy, issuer).slice(0, MOST_SUBJECTS);
  const found = await Promise.all(
    subjects.map(async named => {
      const accounts = await findServiceAccount(kubernetes, named);
      return accounts.length > 0 ? accounts : [named];
    }),
  );
  return found.flat().map(entities => ({ ...entities, roleArn }));
}

/** The service accounts that a policy names, wherever it does so, for one issuer. */
function subjectsOf({ statements }: Policy, issuer: string) {
  const values = statements
    .filter(({ effect }) => effect === 'Allow')
    .flatMap(({ conditions }) => conditions)
    .filter(({ key }) => key.toLowerCase() === `${issuer}:sub`.toLowerCase())
    .flatMap(test => test.values);
  return [...new Set(values)].flatMap(value => {
    const [, namespace, serviceAccount] = SUBJECT.exec(value) ?? [];
    return namespace && serviceAccount ? [{ namespace, serviceAccount }] : [];
  });
}
