import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Probe failed',
  meaning:
    'The kubelet asked the container whether it is well and got no good answer. A failed readiness probe takes the pod out of service; a failed liveness or startup probe restarts it.',
  advice: [
    {
      text: 'Compare the probe with the port and path that the container serves.',
      command:
        'kubectl get pod {pod} -n {namespace} -o jsonpath=\'{range .spec.containers[*]}{.name} ports={.ports} live={.livenessProbe} ready={.readinessProbe} start={.startupProbe}{"\\n"}{end}\'',
    },
    {
      text: 'See what the application was doing then.',
      command: 'kubectl logs {pod} -n {namespace} --tail=50',
    },
    {
      text: 'If it only needs longer to start, give it a startup probe rather than a longer delay.',
      command: 'kubectl explain pod.spec.containers.startupProbe',
    },
  ],
};
