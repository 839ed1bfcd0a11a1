import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

const LOOK = {
  text: 'Look at the certificate that the registry shows.',
  command:
    'echo | openssl s_client -connect {host}:{port} -servername {host} | openssl x509 -noout -issuer -subject -dates -ext subjectAltName',
} as const;

const ON_NODES =
  'Nodes take this from /etc/containerd/certs.d/{registry}/hosts.toml; put it into the image or the start-up of your nodes, so that new ones have it too.';

export const text = {
  title: 'The node and the registry agree on TLS',
  codes: {
    'plain-http': {
      says: 'The registry {registry} speaks plain HTTP, and containerd on node {node} asks by HTTPS.',
      fix: [
        {
          text: `Give the registry a certificate, or declare it to containerd as server = "http://{registry}". ${ON_NODES}`,
        },
        TRY_AGAIN,
      ],
    },
    expired: {
      says: 'The certificate of {registry} has expired, or is not valid yet (a wrong clock on node {node} looks the same).',
      fix: [
        LOOK,
        { text: 'Renew the certificate at the registry; nothing needs to change on the nodes.' },
        TRY_AGAIN,
      ],
    },
    'other-name': {
      says: 'The certificate of {registry} is for another name, so node {node} does not believe it.',
      fix: [
        LOOK,
        {
          text: 'Name the registry in images as its certificate does, or give it a certificate for this name.',
        },
        TRY_AGAIN,
      ],
    },
    'unknown-authority': {
      says: 'Node {node} does not know the authority that signed the certificate of {registry}.',
      fix: [
        LOOK,
        {
          text: `Make containerd trust your authority: ca = "/etc/containerd/certs.d/{registry}/ca.crt". ${ON_NODES}`,
        },
        TRY_AGAIN,
      ],
    },
    handshake: {
      says: 'Node {node} and {registry} could not agree on a secure connection; a proxy in between is the usual reason.',
      fix: [
        LOOK,
        {
          text: 'If the issuer is a proxy of your network, let the registry pass it, or trust its authority on the nodes.',
        },
        TRY_AGAIN,
      ],
    },
  },
} as const satisfies CheckText;
