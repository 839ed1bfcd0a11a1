import type { CheckText } from '../../check.ts';

const DESCRIBE_POD = {
  text: 'Read the state and the events of pod {pod}.',
  command: 'kubectl describe pod {pod} -n {namespace}',
};
const DESCRIBE_OWNER = {
  text: 'Read the state and the events of {owner}.',
  command: 'kubectl describe {owner} -n {namespace}',
};
const WATCH_POD = {
  text: 'Watch the next start of pod {pod}.',
  command: 'kubectl get pod {pod} -n {namespace} --watch',
};

export const text = {
  title: 'The workload is ready',
  codes: {
    'not-observed': {
      says: 'The controller has not yet seen the last change of {owner} in namespace {namespace}, so its status is of an older one.',
      fix: [DESCRIBE_OWNER],
    },
    'pods-refused': {
      says: '{owner} in namespace {namespace} has {available} of {wanted} pods available, and more are refused: {why}',
      fix: [DESCRIBE_OWNER],
    },
    'pod-starts-again': {
      says: 'Pod {pod} in namespace {namespace} is in {state}; the next start is within {within}.',
      fix: [
        {
          text: 'To start it now, restart {owner}: its pods are replaced one after the other.',
          command: 'kubectl rollout restart {owner} -n {namespace}',
        },
      ],
    },
    'bare-pod-starts-again': {
      says: 'Pod {pod} in namespace {namespace} is in {state}; the next start is within {within}.',
      fix: [WATCH_POD],
    },
    'pod-waits': {
      says: 'Pod {pod} in namespace {namespace} does not start: {state}.',
      fix: [DESCRIBE_POD],
    },
    'pod-restarted': {
      says: 'Pod {pod} in namespace {namespace} runs again, but its container {container} was killed {ended} ({why}).',
      fix: [
        {
          text: 'Wait until it has run for 10 minutes, and check again.',
          command: 'kubectl get pod {pod} -n {namespace} --watch',
        },
      ],
    },
    'pod-not-ready': {
      says: 'Pod {pod} in namespace {namespace} is not ready: {state}.',
      fix: [DESCRIBE_POD],
    },
    'pod-failed': {
      says: 'Pod {pod} in namespace {namespace} has failed: {reason}.',
      fix: [DESCRIBE_POD],
    },
    'too-few': {
      says: '{owner} in namespace {namespace} is not complete: {available} of {wanted} pods are available, {updated} updated.',
      fix: [
        {
          text: 'See how far the roll-out has come.',
          command: 'kubectl rollout status {owner} -n {namespace} --timeout=10s',
        },
        DESCRIBE_OWNER,
      ],
    },
    'job-failed': {
      says: 'Job {job} in namespace {namespace} has failed: {reason}.',
      fix: [
        {
          text: 'Read the state and the events of job {job}.',
          command: 'kubectl describe job {job} -n {namespace}',
        },
      ],
    },
    'run-failed': {
      says: 'The run of cron job {cronJob} in namespace {namespace} that began at {started} did not succeed.',
      fix: [
        {
          text: 'Read the state and the events of cron job {cronJob}.',
          command: 'kubectl describe cronjob {cronJob} -n {namespace}',
        },
      ],
    },
    gone: {
      says: 'There is no {what} in namespace {namespace} any more.',
      fix: [{ text: 'See which pods are there now.', command: 'kubectl get pods -n {namespace}' }],
    },
  },
} as const satisfies CheckText;
