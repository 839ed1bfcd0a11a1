import type { CheckText } from '../../check.ts';

export const text = {
  title: 'No proxy stands between pod and endpoint',
  codes: {
    'no-proxy-lacks-host': {
      says: 'Container {container} sends its requests to {host} through the proxy of {proxy}: {variable} does not except it.',
      fix: [
        {
          text: 'Add {host} to {variable} of container {container} in {kind} {workload}, and keep what it lists. If the proxy is the only way out, fix the proxy instead.',
        },
      ],
    },
    'no-proxy-is-unset': {
      says: 'Container {container} sends all its requests, those to {host} too, through the proxy of {proxy}: it has no NO_PROXY.',
      fix: [
        {
          text: 'Except it, and what never belongs in a proxy (unless the proxy is the only way out: then mend the proxy).',
          command: 'kubectl set env {kind}/{workload} -n {namespace} -c {container} NO_PROXY={exceptions}',
        },
      ],
    },
  },
} as const satisfies CheckText;
