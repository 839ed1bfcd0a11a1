import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

const ADMIT = [
  {
    text: 'With credentials of account {registryAccount}, add this statement to the policy of the repository: {statement}',
    command:
      'aws ecr set-repository-policy --registry-id {registryAccount} --region {registryRegion} --repository-name {repository} --policy-text {policy}',
  },
  TRY_AGAIN,
] as const;

const SEE =
  'aws ecr get-repository-policy --registry-id {registryAccount} --region {registryRegion} --repository-name {repository}';

export const text = {
  title: 'The repository admits the role that pulls',
  codes: {
    'explicit-deny': {
      says: 'Statement {denying} in the policy of repository {repository} (account {registryAccount}) denies {action} to {roleArn}, by which {who} pulls.',
      fix: [
        {
          text: 'With credentials of account {registryAccount}, take out or narrow the Deny statement: it wins over every Allow.',
          command: SEE,
        },
        TRY_AGAIN,
      ],
    },
    'no-policy': {
      says: 'Repository {repository} belongs to account {registryAccount} and has no policy, so the role {roleArn}, by which {who} pulls, is not let in.',
      fix: ADMIT,
    },
    'names-instance-profile': {
      says: 'The policy of repository {repository} (account {registryAccount}) names the instance profile ({found}); the kubelet of {who} asks as the role: {roleArn}.',
      fix: ADMIT,
    },
    'names-session': {
      says: 'The policy of repository {repository} (account {registryAccount}) names one session ({found}), which no other instance has; {who} pulls as the role {roleArn}.',
      fix: ADMIT,
    },
    'not-admitted': {
      says: 'The policy of repository {repository} (account {registryAccount}) does not allow {actions} to {roleArn}, by which {who} pulls. It names: {found}.',
      fix: ADMIT,
    },
  },
} as const satisfies CheckText;
