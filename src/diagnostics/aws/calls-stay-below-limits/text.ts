import type { CheckText } from '../../check.ts';

const patient = {
  text: 'Let this pod’s SDK retry adaptively (now: {retries}); this restarts the pods.',
  command: 'kubectl set env {restart} -n {namespace} AWS_RETRY_MODE=adaptive AWS_MAX_ATTEMPTS=10',
} as const;

export const text = {
  title: 'The account stays below the AWS API rate limits',
  codes: {
    'own-calls': {
      says: 'AWS throttles {operation} in {region}: {throttled} of the last {seen} recorded calls were throttled; {calls} came from this pod’s own role {caller}.',
      fix: [
        {
          text: 'Reduce the calls of {caller}: cache answers, use filters and full pages, and do not poll from every replica at once.',
        },
        patient,
      ],
    },
    'others-calls': {
      says: 'AWS throttles {operation} in {region}: {throttled} of the last {seen} recorded calls were throttled; {calls} came from {caller}, which shares the account’s limit.',
      fix: [{ text: 'Reduce the calls of {caller}, or request a higher limit from AWS.' }, patient],
    },
  },
} as const satisfies CheckText;
