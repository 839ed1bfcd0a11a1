import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'TLS to AWS fails',
  meaning:
    'The connection to an AWS endpoint is encrypted by somebody whose certificate the client does not trust: usually a corporate proxy, an old CA bundle in the image, or a wrong clock.',
  advice: [
    { text: 'See whose certificate is shown from inside the pod.' },
    { text: 'Update the CA certificates of the image, or mount the proxy’s CA and set `AWS_CA_BUNDLE`.' },
  ],
};
