import type { CheckText } from '../../check.ts';

export const text = {
  title: 'IAM has an OIDC provider for the cluster',
  codes: {
    'no-provider': {
      says: 'Account {roleAccount} has no IAM OIDC provider for cluster {cluster}, so it trusts none of its tokens.',
      fix: [
        {
          text: 'Create the OIDC provider for {cluster} in account {roleAccount}.',
          command:
            'aws iam create-open-id-connect-provider --url https://{issuer} --client-id-list {audience}',
        },
      ],
    },
    'audience-missing': {
      says: 'The IAM OIDC provider of the cluster does not allow audience {audience}; it allows: {found}.',
      fix: [
        {
          text: 'Add audience {audience} to the OIDC provider.',
          command:
            'aws iam add-client-id-to-open-id-connect-provider --open-id-connect-provider-arn {providerArn} --client-id {audience}',
        },
      ],
    },
  },
} as const satisfies CheckText;
