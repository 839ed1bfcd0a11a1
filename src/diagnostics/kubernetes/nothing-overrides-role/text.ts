import type { CheckText } from '../../check.ts';

const says =
  'Container {container} of pod {pod} sets {variable}, which the SDK uses before any role of the service account.';

export const text = {
  title: 'No other AWS credentials come before the role',
  codes: {
    'static-keys': {
      says,
      fix: [
        {
          text: 'Take the static keys out of the pod template; this rolls the pods over.',
          command:
            'kubectl set env {restart} -n {namespace} AWS_ACCESS_KEY_ID- AWS_SECRET_ACCESS_KEY- AWS_SESSION_TOKEN-',
        },
      ],
    },
    profile: {
      says,
      fix: [
        {
          text: 'Take the profile out of the pod template; this rolls the pods over.',
          command: 'kubectl set env {restart} -n {namespace} AWS_PROFILE- AWS_DEFAULT_PROFILE-',
        },
      ],
    },
    'credentials-file': {
      says,
      fix: [
        {
          text: 'Take the file out of the pod template; this rolls the pods over.',
          command: 'kubectl set env {restart} -n {namespace} AWS_SHARED_CREDENTIALS_FILE- AWS_CONFIG_FILE-',
        },
      ],
    },
    'container-credentials': {
      says,
      fix: [
        {
          text: 'Take the credentials address out of the pod template; this rolls the pods over.',
          command:
            'kubectl set env {restart} -n {namespace} AWS_CONTAINER_CREDENTIALS_FULL_URI- AWS_CONTAINER_CREDENTIALS_RELATIVE_URI-',
        },
      ],
    },
  },
} as const satisfies CheckText;
