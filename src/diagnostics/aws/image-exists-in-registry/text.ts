import type { CheckText } from '../../check.ts';
import { setImage } from '../../images/fix-steps.ts';

const NEAREST = [
  setImage('If the nearest tag is the one you meant, deploy {corrected}.'),
  {
    text: 'If {version} is right, push it first: check whether the build that pushes it has finished.',
  },
] as const;

export const text = {
  title: 'The image exists in its registry',
  codes: {
    'in-other-registry': {
      says: 'Account {registryAccount} has no repository {repository} in {registryRegion}, but {home}.',
      fix: [setImage('Change the image to the registry that has it.')],
    },
    'repository-missing': {
      says: 'Repository {repository} does not exist in account {registryAccount}, {registryRegion}.',
      fix: [
        {
          text: 'Compare the name {repository} with the existing repositories; if it is right, create the repository and push the image.',
          command:
            "aws ecr describe-repositories --region {registryRegion} --query 'repositories[].repositoryName'",
        },
      ],
    },
    'repository-empty': {
      says: 'Repository {repository} (account {registryAccount}, {registryRegion}) has no {version} and no similar tag.',
      fix: [
        {
          text: 'Push {version}: check whether the build that pushes it has finished, or whether a lifecycle rule removed it.',
        },
      ],
    },
    'tag-missing': {
      says: 'Repository {repository} (account {registryAccount}, {registryRegion}) has no tag {version}. Nearest: {nearest}.',
      fix: NEAREST,
    },
    'digest-missing': {
      says: 'Repository {repository} (account {registryAccount}, {registryRegion}) has no image {version}; a lifecycle rule may have removed it. Newest tags: {nearest}.',
      fix: NEAREST,
    },
  },
} as const satisfies CheckText;
