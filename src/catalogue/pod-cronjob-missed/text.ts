import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'CronJob did not run',
  meaning:
    'A CronJob did not start when its schedule said so: it is suspended, missed too many start times, still runs an earlier Job, or its schedule cannot be read.',
  advice: [
    {
      text: 'See the CronJob’s schedule, last run and events.',
      command: 'kubectl describe cronjob {workload} -n {namespace}',
    },
    { text: 'Start one run by hand once the reason is gone.' },
  ],
};
