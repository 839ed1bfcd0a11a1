import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Service has no working endpoint',
  meaning:
    'A Service, or a proxy in front of it, found no pod that answers: no pod matches its selector, none is ready, or the port is wrong.',
  advice: [
    {
      text: 'See which endpoints the Service has.',
      command: 'kubectl get endpointslices -n {namespace} -l kubernetes.io/service-name={service}',
    },
    {
      text: 'See the Service’s selector and ports.',
      command: 'kubectl describe service {service} -n {namespace}',
    },
  ],
};
