import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Roll-out does not finish',
  meaning:
    'A Deployment, StatefulSet or DaemonSet did not become ready within its deadline. The roll-out is the consequence: the cause is why its newest pods are not created or not ready.',
  advice: [
    {
      text: 'See how far the roll-out is.',
      command: 'kubectl rollout status {workloadKind}/{workload} -n {namespace}',
    },
    {
      text: 'See the newest pods and why they are not ready.',
      command: 'kubectl get pods -n {namespace} --sort-by=.metadata.creationTimestamp',
    },
  ],
};
