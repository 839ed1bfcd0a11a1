import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'TLS error with the registry',
  meaning:
    'The node and the registry could not agree on a secure connection: the certificate is not trusted, has expired or names another host, or one side speaks plain HTTP.',
  advice: [
    {
      text: 'Look at the certificate that the registry shows.',
      command:
        'openssl s_client -connect {registry}:443 -servername {registry} </dev/null 2>/dev/null | openssl x509 -noout -issuer -subject -dates -ext subjectAltName',
    },
    {
      text: 'Make containerd trust your own authority on every node, under certs.d; a registry without TLS must be declared there as well.',
      command: 'ls /etc/containerd/certs.d/{registry}',
    },
  ],
};
