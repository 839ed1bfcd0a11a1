import type { CheckText } from '../../check.ts';

const says =
  'Container {container} of pod {pod} sets {variable}, which the AWS SDK uses instead of the service account’s role.';

export const text = {
  title: 'No other AWS credentials override the role',
  codes: {
    'static-keys': {
      says,
      fix: [
        {
          text: 'Remove the static keys from the pod template; this restarts the pods.',
          command:
            'kubectl set env {restart} -n {namespace} AWS_ACCESS_KEY_ID- AWS_SECRET_ACCESS_KEY- AWS_SESSION_TOKEN-',
        },
      ],
    },
    profile: {
      says,
      fix: [
        {
          text: 'Remove the profile from the pod template; this restarts the pods.',
          command: 'kubectl set env {restart} -n {namespace} AWS_PROFILE- AWS_DEFAULT_PROFILE-',
        },
      ],
    },
    'credentials-file': {
      says,
      fix: [
        {
          text: 'Remove the file from the pod template; this restarts the pods.',
          command: 'kubectl set env {restart} -n {namespace} AWS_SHARED_CREDENTIALS_FILE- AWS_CONFIG_FILE-',
        },
      ],
    },
    'container-credentials': {
      says,
      fix: [
        {
          text: 'Remove the credentials URI from the pod template; this restarts the pods.',
          command:
            'kubectl set env {restart} -n {namespace} AWS_CONTAINER_CREDENTIALS_FULL_URI- AWS_CONTAINER_CREDENTIALS_RELATIVE_URI-',
        },
      ],
    },
  },
} as const satisfies CheckText;
