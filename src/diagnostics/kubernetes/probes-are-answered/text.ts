import type { CheckText } from '../../check.ts';

const TEMPLATE = { text: 'Change the template where it is kept: in Git, in Helm, or in the cluster.' };
const LOGS = {
  text: 'Read what the application says meanwhile.',
  command: 'kubectl logs {pod} -n {namespace} -c {container} --tail=50',
};

export const text = {
  title: 'The probes of the pod are answered',
  codes: {
    'wrong-port': {
      says: 'The {probe} probe of container {container} (pod {pod}) asks port {port}, but the container listens on: {ports}.',
      fix: [
        { text: 'Set the port of the {probe} probe to the one that the application listens on.' },
        TEMPLATE,
      ],
    },
    'port-closed': {
      says: 'The {probe} probe of container {container} (pod {pod}) is refused on port {port}: nothing listens there yet.',
      fix: [
        LOGS,
        {
          text: 'If it listens on another port, correct the probe; if it starts slowly, give it a startupProbe.',
        },
      ],
    },
    status: {
      says: 'The {probe} probe of container {container} (pod {pod}) asks {path} and gets status {status}.',
      fix: [
        {
          text: 'Correct the path of the probe (404), exempt it from the login (401, 403), or see what the application lacks (5xx).',
        },
        LOGS,
      ],
    },
    'too-slow': {
      says: 'The {probe} probe of container {container} (pod {pod}) gets no answer within {seconds} s.',
      fix: [
        {
          text: 'Raise timeoutSeconds of the {probe} probe, or find out why the application answers so slowly.',
        },
        LOGS,
      ],
    },
    'other-protocol': {
      says: 'The {probe} probe of container {container} (pod {pod}) speaks another protocol on port {port} than the application: HTTP or HTTPS.',
      fix: [{ text: 'Set httpGet.scheme of the {probe} probe to what the port speaks.' }, TEMPLATE],
    },
    failed: {
      says: 'The {probe} probe of container {container} (pod {pod}) fails: {said}',
      fix: [LOGS],
    },
  },
} as const satisfies CheckText;
