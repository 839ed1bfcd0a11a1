import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'TLS error inside Kubernetes',
  meaning:
    'A certificate was not accepted between a client, the API server, a webhook or two parts of the cluster: unknown authority, expired, or made for another name.',
  advice: [
    {
      text: 'Look at the certificate that the other side shows.',
      command:
        'openssl s_client -connect {host}:443 </dev/null 2>/dev/null | openssl x509 -noout -issuer -subject -dates -ext subjectAltName',
    },
    {
      text: 'On a control plane of your own, see which certificates have run out.',
      command: 'kubeadm certs check-expiration',
    },
    {
      text: "For a webhook, its CA bundle must be the one that signed its service's certificate.",
      command: 'kubectl get validatingwebhookconfigurations,mutatingwebhookconfigurations',
    },
  ],
};
