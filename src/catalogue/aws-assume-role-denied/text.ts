import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Role cannot be assumed',
  meaning:
    'AWS STS received a valid request for the role and refused it: the role does not exist, or its trust policy does not let this caller in.',
  advice: [
    {
      text: 'Compare the role named on the service account with the one you expect.',
      command:
        'kubectl get serviceaccount {serviceAccount} -n {namespace} -o jsonpath=\'{.metadata.annotations.eks\\.amazonaws\\.com/role-arn}{"\\n"}\'',
    },
    {
      text: 'Read the trust policy: issuer, audience and subject must match this cluster and service account, character by character.',
      command: 'aws iam get-role --role-name {roleName} --query Role.AssumeRolePolicyDocument',
    },
    {
      text: 'See what AWS itself recorded about the refusal.',
      command:
        'aws cloudtrail lookup-events --lookup-attributes AttributeKey=EventName,AttributeValue=AssumeRoleWithWebIdentity --max-results 5',
    },
  ],
};
