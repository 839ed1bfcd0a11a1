import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

const SEE =
  'aws ecr get-repository-policy --registry-id {registryAccount} --region {registryRegion} --repository-name {repository}';

const ADMIT = [
  {
    ifSet: 'policy',
    text: 'With credentials of account {registryAccount}, add this statement to the policy of repository {repository}; existing principals keep access: {statement}',
    command:
      'aws ecr set-repository-policy --registry-id {registryAccount} --region {registryRegion} --repository-name {repository} --policy-text {policy}',
  },
  {
    ifEmpty: 'policy',
    text: 'With credentials of account {registryAccount}, change the policy of repository {repository} by hand. No command is given here: {byHand}.',
    command: SEE,
  },
  TRY_AGAIN,
] as const;

export const text = {
  title: 'The repository policy allows the role that pulls',
  codes: {
    'explicit-deny': {
      says: 'Statement {denying} in the policy of repository {repository} (account {registryAccount}) denies {action} to {roleArn}, which {who} uses to pull.',
      fix: [
        {
          text: 'With credentials of account {registryAccount}, remove or narrow the Deny statement: an explicit Deny overrides every Allow.',
          command: SEE,
        },
        TRY_AGAIN,
      ],
    },
    'no-policy': {
      says: 'Repository {repository} of account {registryAccount} has no policy, so role {roleArn}, which {who} uses to pull, has no access.',
      fix: ADMIT,
    },
    'names-instance-profile': {
      says: 'The policy of repository {repository} (account {registryAccount}) names an instance profile ({found}); the kubelet of {who} pulls as role {roleArn}.',
      fix: ADMIT,
    },
    'names-session': {
      says: 'The policy of repository {repository} (account {registryAccount}) names a single session ({found}); {who} pulls as role {roleArn}.',
      fix: ADMIT,
    },
    'not-admitted': {
      says: 'The policy of repository {repository} (account {registryAccount}) does not allow {actions} for {roleArn}, which {who} uses to pull. It allows: {found}.',
      fix: ADMIT,
    },
  },
} as const satisfies CheckText;
