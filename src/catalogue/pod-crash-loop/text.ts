import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Container keeps crashing',
  meaning:
    'The container starts, ends and is started again, with a growing pause in between. Why it ends stands in its own log.',
  advice: [
    {
      text: 'Read the last words of the previous run.',
      command: 'kubectl logs {pod} -n {namespace} --previous --tail=50',
    },
    {
      text: 'See how it ended: exit code, signal and reason.',
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{range .status.containerStatuses[*]}{.name}: {.lastState.terminated}{"\\n"}{end}\'',
    },
  ],
};
