import { type AccessRequest, contextOf } from './request.ts';
import type { TrustedServiceAccount } from './trust-document.ts';

/** The call by which a pod's SDK trades its service-account token for credentials. */
export const WEB_IDENTITY_ACTION = 'sts:AssumeRoleWithWebIdentity';

/** The subject in a service account's token. */
export const subjectOf = ({ namespace, serviceAccount }: TrustedServiceAccount): string =>
  `system:serviceaccount:${namespace}:${serviceAccount}`;

/** The ARN under which IAM knows the cluster's issuer. */
export const providerArnOf = ({ partition, account, issuer }: TrustedServiceAccount): string =>
  `arn:${partition}:iam::${account}:oidc-provider/${issuer}`;

/** Whether a condition key is about tokens of an OIDC issuer: `oidc.eks.…/id/…:sub`. */
export const isIssuerKey = (key: string): boolean =>
  /[./].{0,400}:(?:sub|aud|amr|azp|email|oaud)$/i.test(key);

/** Keys that only signed calls carry, and this one is not signed. */
const UNSIGNED =
  /^sts:externalid$|^aws:(?:multifactorauth(?:present|age)|principal(?:arn|orgid|orgpaths|tag\/.{1,128}))$/;

/**
 * The request that `AssumeRoleWithWebIdentity` makes. Keys of other issuers and of signed calls are known to be
 * absent; where the call comes from, and what the SDK names the session, are not known.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_iam-condition-keys.html#condition-keys-wif
 */
export function webIdentityRequest(trusted: TrustedServiceAccount): AccessRequest {
  const provider = providerArnOf(trusted);
  const known = {
    [`${trusted.issuer}:sub`]: subjectOf(trusted),
    [`${trusted.issuer}:aud`]: trusted.audience,
    'aws:FederatedProvider': provider,
    'aws:SecureTransport': 'true',
    'aws:PrincipalIsAWSService': 'false',
    'aws:ViaAWSService': 'false',
  };
  const absent = (key: string) => isIssuerKey(key) || UNSIGNED.test(key);
  return {
    caller: { is: 'federated', provider },
    action: WEB_IDENTITY_ACTION,
    context: contextOf(known, absent),
  };
}
