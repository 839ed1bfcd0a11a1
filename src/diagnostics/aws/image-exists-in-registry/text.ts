import type { CheckText } from '../../check.ts';
import { setImage } from '../../images/fix-steps.ts';

const NEAREST = [
  setImage('If the nearest tag is the one that was meant, run it: {corrected}.'),
  {
    text: 'If {version} is the right one, push it first: see whether the build that should have done so has finished.',
  },
] as const;

export const text = {
  title: 'The image is in its registry',
  codes: {
    'in-other-registry': {
      says: 'Account {registryAccount} has no repository {repository} in {registryRegion}, but {home}.',
      fix: [setImage('Name the registry where it is.')],
    },
    'repository-missing': {
      says: 'There is no repository {repository} in account {registryAccount}, {registryRegion}.',
      fix: [
        {
          text: 'Check the spelling against the repositories that are there; if it is right, create it and push the image.',
          command:
            "aws ecr describe-repositories --region {registryRegion} --query 'repositories[].repositoryName'",
        },
      ],
    },
    'repository-empty': {
      says: 'Repository {repository} (account {registryAccount}, {registryRegion}) has no {version}, and no other tag that could be meant.',
      fix: [
        {
          text: 'Push the image: see whether the build that should have done so has finished, or whether a lifecycle rule removed it.',
        },
      ],
    },
    'tag-missing': {
      says: 'Repository {repository} (account {registryAccount}, {registryRegion}) has no tag {version}. Nearest: {nearest}.',
      fix: NEAREST,
    },
    'digest-missing': {
      says: 'Repository {repository} (account {registryAccount}, {registryRegion}) has no image {version}: it was removed, perhaps by a lifecycle rule. Its newest tags: {nearest}.',
      fix: NEAREST,
    },
  },
} as const satisfies CheckText;
