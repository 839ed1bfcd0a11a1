import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Job gave up',
  meaning:
    'A Job stopped trying: its pods failed more often than backoffLimit allows, or ran longer than activeDeadlineSeconds. The cause is in the log of its last pod.',
  advice: [
    {
      text: 'See the Job’s conditions and events.',
      command: 'kubectl describe job {workload} -n {namespace}',
    },
    {
      text: 'Read the log of the last attempt.',
      command: 'kubectl logs -n {namespace} job/{workload} --all-containers --tail=50',
    },
  ],
};
