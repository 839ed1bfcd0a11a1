import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Ingress or Gateway does not serve',
  meaning:
    'An Ingress or Gateway route is not served: its class does not exist, its backend or certificate is missing, or its load balancer could not be made.',
  advice: [
    {
      text: 'See the Ingress, its class, backends and events.',
      command: 'kubectl describe ingress -n {namespace}',
    },
    { text: 'See which ingress classes exist.', command: 'kubectl get ingressclass' },
  ],
};
