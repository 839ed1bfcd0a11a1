import type { CheckText } from '../../check.ts';

const patient = {
  text: 'Let this pod’s SDK slow itself down and try again for longer (it is {retries}); this rolls the pods over.',
  command: 'kubectl set env {restart} -n {namespace} AWS_RETRY_MODE=adaptive AWS_MAX_ATTEMPTS=10',
} as const;

export const text = {
  title: 'The account’s calls stay below AWS’s limits',
  codes: {
    'own-calls': {
      says: 'AWS throttles {operation} in {region}: {throttled} of the last {seen} recorded calls were refused, and {calls} came from this pod’s own role, {caller}.',
      fix: [
        {
          text: 'Call less often: remember answers, ask with filters and full pages, and do not poll from every replica at once.',
        },
        patient,
      ],
    },
    'others-calls': {
      says: 'AWS throttles {operation} in {region}: {throttled} of the last {seen} recorded calls were refused, and {calls} came from {caller}, which shares the account’s limit with this pod.',
      fix: [{ text: 'Slow {caller} down, or ask AWS for a higher limit: this pod only suffers.' }, patient],
    },
  },
} as const satisfies CheckText;
