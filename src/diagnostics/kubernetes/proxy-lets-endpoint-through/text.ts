import type { CheckText } from '../../check.ts';

export const text = {
  title: 'No proxy is between pod and endpoint',
  codes: {
    'no-proxy-lacks-host': {
      says: 'Container {container} sends its requests to {host} through proxy {proxy}, because {variable} does not list {host}.',
      fix: [
        {
          text: 'Add {host} to {variable} of container {container} in {kind} {workload}, and keep what it lists. If the proxy is the only way out, fix the proxy instead.',
        },
      ],
    },
    'no-proxy-is-unset': {
      says: 'Container {container} sends all its requests, including those to {host}, through proxy {proxy}: NO_PROXY is not set.',
      fix: [
        {
          text: 'Set NO_PROXY for {host} and cluster-internal names (if the proxy is the only way out, fix the proxy instead).',
          command: 'kubectl set env {kind}/{workload} -n {namespace} -c {container} NO_PROXY={exceptions}',
        },
      ],
    },
  },
} as const satisfies CheckText;
