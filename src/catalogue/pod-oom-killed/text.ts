import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Container ran out of memory',
  meaning:
    'The kernel killed the container because it, or its node, had no memory left. The limit is too low for what it does, or it leaks.',
  advice: [
    {
      text: 'See the limit and how often it happened.',
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{range .spec.containers[*]}{.name} {.resources}{"\\n"}{end}{range .status.containerStatuses[*]}{.name} restarts={.restartCount}{"\\n"}{end}\'',
    },
    { text: 'Compare with what it uses now.', command: 'kubectl top pod {pod} -n {namespace} --containers' },
    {
      text: 'Raise the limit while you look for the reason.',
    },
  ],
};
