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
 * The trust policy that lets one service account take on a role, as compact JSON.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/associate-service-account-role.html
 */
export function trustDocumentFor(trusted: TrustedServiceAccount): string {
  const { partition, account, issuer, namespace, serviceAccount, audience } = trusted;
  const subject = `system:serviceaccount:${namespace}:${serviceAccount}`;
  const statement = {
    Effect: 'Allow',
    Principal: { Federated: `arn:${partition}:iam::${account}:oidc-provider/${issuer}` },
    Action: 'sts:AssumeRoleWithWebIdentity',
    Condition: { StringEquals: { [`${issuer}:sub`]: subject, [`${issuer}:aud`]: audience } },
  };
  return JSON.stringify({ Version: '2012-10-17', Statement: [statement] });
}
