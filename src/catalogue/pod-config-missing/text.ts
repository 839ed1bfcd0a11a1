import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'ConfigMap or Secret missing',
  meaning:
    'The container wants a ConfigMap or Secret, or a key in one, that does not exist in its namespace, so it cannot be created.',
  advice: [
    {
      text: 'See what the pod asks for.',
      command:
        "kubectl get pod {pod} -n {namespace} -o yaml | grep -B1 -A3 -E 'configMap|secretKeyRef|configMapKeyRef|secretRef'",
    },
    {
      text: 'See which ConfigMaps there are, and in which namespace the one you mean lives.',
      command: 'kubectl get configmaps -A',
    },
    {
      text: 'After creating it, the kubelet tries again by itself within minutes.',
      command: 'kubectl get pod {pod} -n {namespace} --watch',
    },
  ],
};
