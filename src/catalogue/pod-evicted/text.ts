import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Pod evicted',
  meaning:
    'The pod was thrown off its node, which ran short of memory, disk or process ids, or the pod used more local disk than it may.',
  advice: [
    {
      text: 'See what ran out and who used it.',
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{.status.reason}: {.status.message}{"\\n"}\'',
    },
    {
      text: 'Give the container a request near what it really uses; who stays far above its request goes first.',
      command: 'kubectl top pod -n {namespace} --containers',
    },
    {
      text: 'Delete what is left of the evicted pod.',
      command: 'kubectl delete pod {pod} -n {namespace}',
    },
  ],
};
