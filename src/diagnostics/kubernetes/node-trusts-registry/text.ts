import type { CheckText } from '../../check.ts';
import { TRY_AGAIN } from '../../images/fix-steps.ts';

const LOOK = {
  text: 'Show the certificate of {registry}.',
  command:
    'echo | openssl s_client -connect {host}:{port} -servername {host} | openssl x509 -noout -issuer -subject -dates -ext subjectAltName',
} as const;

const ON_NODES =
  'Nodes read this from /etc/containerd/certs.d/{registry}/hosts.toml; add it to the image or user data of your nodes, so that new nodes have it too.';

export const text = {
  title: 'The node trusts the registry’s TLS certificate',
  codes: {
    'plain-http': {
      says: 'Registry {registry} serves plain HTTP, but containerd on node {node} uses HTTPS.',
      fix: [
        {
          text: `Serve {registry} over HTTPS, or configure containerd with server = "http://{registry}". ${ON_NODES}`,
        },
        TRY_AGAIN,
      ],
    },
    expired: {
      says: 'The certificate of {registry} has expired or is not valid yet (a wrong clock on node {node} gives the same error).',
      fix: [LOOK, { text: 'Renew the certificate of {registry}; the nodes need no change.' }, TRY_AGAIN],
    },
    'other-name': {
      says: 'The certificate of {registry} is for another host name, so node {node} rejects it.',
      fix: [
        LOOK,
        {
          text: 'Use the host name of the certificate in image references, or issue a certificate for {registry}.',
        },
        TRY_AGAIN,
      ],
    },
    'unknown-authority': {
      says: 'Node {node} does not trust the certificate authority (CA) of {registry}.',
      fix: [
        LOOK,
        {
          text: `Make containerd trust your CA: ca = "/etc/containerd/certs.d/{registry}/ca.crt". ${ON_NODES}`,
        },
        TRY_AGAIN,
      ],
    },
    handshake: {
      says: 'The TLS handshake between node {node} and {registry} failed; usually a proxy in between is the reason.',
      fix: [
        LOOK,
        {
          text: 'If the issuer is a proxy of your network, exempt {registry} from it, or trust its CA on the nodes.',
        },
        TRY_AGAIN,
      ],
    },
  },
} as const satisfies CheckText;
