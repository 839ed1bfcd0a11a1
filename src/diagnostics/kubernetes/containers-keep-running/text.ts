import type { CheckText } from '../../check.ts';

const LOGS = [
  {
    ifSet: 'previous',
    text: 'Read the log of the run that ended.',
    command: 'kubectl logs {pod} -n {namespace} -c {container} --previous --tail=50',
  },
  {
    ifEmpty: 'previous',
    text: 'Read the log of the container.',
    command: 'kubectl logs {pod} -n {namespace} -c {container} --tail=50',
  },
];
const UNDO = {
  text: 'If this began with the last roll-out, go back to the revision before: `kubectl rollout undo`.',
};
const EDIT = {
  ifSet: 'owner',
  text: 'Change the template of {owner} where it is kept: in Git, in Helm, or in the cluster.',
};

export const text = {
  title: 'The containers keep running',
  codes: {
    'out-of-memory': {
      says: 'Container {container} of pod {pod} is OOMKilled: it needs more than its memory limit of {limit}.',
      fix: [
        {
          ifSet: 'owner',
          text: 'Raise the memory limit, or find out why it uses so much. In Git or Helm, change it there too.',
          command: 'kubectl set resources {owner} -n {namespace} -c {container} --limits=memory={more}',
        },
        {
          ifEmpty: 'owner',
          text: 'Create the pod again with a memory limit above {limit}, or find out why it uses so much.',
        },
      ],
    },
    'out-of-memory-without-limit': {
      says: 'Container {container} of pod {pod} is OOMKilled and has no memory limit of its own: its node or pod ran out of memory.',
      fix: [
        {
          text: 'Give the container a memory request that says what it needs, so that it is put on a node with that much.',
        },
      ],
    },
    'command-missing': {
      says: 'Container {container} of pod {pod} cannot run the command {word}: its image has no such file.',
      fix: [
        { ifSet: 'near', text: 'Correct the command: {near} was probably meant.' },
        { ifEmpty: 'near', text: 'Correct command and args, or use an image that has {word}.' },
        EDIT,
      ],
    },
    'not-executable': {
      says: 'Container {container} of pod {pod} may not execute {word}: the file is not executable, or was built for another platform.',
      fix: [{ text: 'Set the execute permission in the image (`chmod +x`), or correct the command.' }, EDIT],
    },
    'must-not-be-root': {
      says: 'Container {container} of pod {pod} runs as root, and its program refuses to run as root.',
      fix: [
        {
          text: 'Set securityContext.runAsUser and fsGroup to the user that the image is made for, and runAsNonRoot: true.',
        },
        EDIT,
      ],
    },
    'variable-missing': {
      says: 'Container {container} of pod {pod} ends because environment variable {variable} is not set; its template does not set it.',
      fix: [
        {
          text: 'Set {variable} under env of container {container}, or roll back the change that removed it.',
        },
        EDIT,
      ],
    },
    'killed-by-probe': {
      says: 'The kubelet kills container {container} of pod {pod} again and again because its {probe} probe fails.',
      fix: [
        {
          text: 'Compare port, path and timing of the {probe} probe with what the application does; a slow start needs a startupProbe.',
        },
        EDIT,
      ],
    },
    'ended-by-signal': {
      says: 'Container {container} of pod {pod} is ended by {signal}: {means}.',
      fix: LOGS,
    },
    'ends-at-once': {
      says: 'Container {container} of pod {pod} ends without an error after {seconds} s: nothing keeps it running in the foreground.',
      fix: [
        {
          text: 'Run the program in the foreground, or make this workload a Job if it is meant to end.',
        },
        EDIT,
      ],
    },
    crashed: {
      says: 'Container {container} of pod {pod} exits with code {exitCode}: {line}',
      fix: [...LOGS, UNDO],
    },
    'crashed-silently': {
      says: 'Container {container} of pod {pod} exits with code {exitCode} and leaves no log.',
      fix: [...LOGS, UNDO],
    },
  },
} as const satisfies CheckText;
