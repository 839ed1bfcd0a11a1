import type { Grant } from '../../../security/policy-change/grant.ts';

/** Who is to be let in: a service account of one cluster, by its tokens. */
export interface TrustedServiceAccount {
  readonly partition: string;
  /** The account of the role, in which the issuer is registered. */
  readonly account: string;
  /** Issuer without scheme. */
  readonly issuer: string;
  readonly namespace: string;
  readonly serviceAccount: string;
  readonly audience: string;
}

/**
 * Exactly one service account, by its token's subject and audience.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
 */
export function trustGrantFor(trusted: TrustedServiceAccount): Grant {
  const { partition, account, issuer, namespace, serviceAccount, audience } = trusted;
  const subject = `system:serviceaccount:${namespace}:${serviceAccount}`;
  return {
    principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` },
    actions: ['sts:AssumeRoleWithWebIdentity'],
    condition: { StringEquals: { [`${issuer}:sub`]: subject, [`${issuer}:aud`]: audience } },
  };
}
