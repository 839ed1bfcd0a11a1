import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Volume cannot be attached or mounted',
  meaning:
    'The claim has its volume, but the node cannot attach or mount it: it still hangs on another node, its driver is missing, or the mount itself is refused.',
  advice: [
    {
      text: 'See what holds the volume.',
      command:
        'kubectl get volumeattachments | grep -F "$(kubectl get pvc {pvc} -n {namespace} -o jsonpath=\'{.spec.volumeName}\')"',
    },
    {
      text: 'See whether the storage driver runs on the node of the pod.',
      command: 'kubectl get pods -A -o wide --field-selector spec.nodeName={node}',
    },
    { text: 'Read the events of the pod.', command: 'kubectl describe pod {pod} -n {namespace}' },
  ],
};
