import type { CheckText } from '../../check.ts';

export const text = {
  title: 'IAM knows the issuer of the cluster’s tokens',
  codes: {
    'no-provider': {
      says: 'Account {roleAccount} has no OpenID Connect provider for cluster {cluster}, so it trusts no token of that cluster.',
      fix: [
        {
          text: 'Register the cluster’s issuer in account {roleAccount}.',
          command:
            'aws iam create-open-id-connect-provider --url https://{issuer} --client-id-list {audience}',
        },
      ],
    },
    'audience-missing': {
      says: 'The OpenID Connect provider does not accept tokens for audience {audience}; it lists: {found}.',
      fix: [
        {
          text: 'Add the audience to the provider.',
          command:
            'aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn {providerArn} --client-id {audience}',
        },
      ],
    },
  },
} as const satisfies CheckText;
