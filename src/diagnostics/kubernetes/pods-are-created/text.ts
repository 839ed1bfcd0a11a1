import type { CheckText } from '../../check.ts';

const QUOTA = {
  text: 'See the quota and what uses it.',
  command: 'kubectl describe quota {quota} -n {namespace}',
};
const TEMPLATE = {
  text: 'Change the template of {owner} where it is kept: in Git, in Helm, or in the cluster.',
};

export const text = {
  title: 'The pods of the workload are created',
  codes: {
    'quota-exceeded': {
      says: 'Quota {quota} of namespace {namespace} is used up: {owner} asks for {asked}, used {used}, limit {hard}.',
      fix: [
        QUOTA,
        {
          text: 'Raise the quota, lower the requests of {owner}, or scale something else in the namespace down.',
        },
      ],
    },
    'quota-needs-values': {
      says: 'Quota {quota} of namespace {namespace} refuses pods of {owner} that do not set {fields}.',
      fix: [
        {
          text: 'Set these values on every container of {owner}, or give the namespace a LimitRange with defaults.',
        },
        QUOTA,
      ],
    },
    'outside-limit-range': {
      says: 'The LimitRange of namespace {namespace} refuses the pods of {owner}: {rule}',
      fix: [{ text: 'See what it allows.', command: 'kubectl describe limitrange -n {namespace}' }, TEMPLATE],
    },
    'service-account-missing': {
      says: '{owner} runs as service account {serviceAccount}, which does not exist in namespace {namespace}.',
      fix: [
        {
          text: 'See which are there; then correct serviceAccountName, or create it.',
          command: 'kubectl get serviceaccounts -n {namespace}',
        },
      ],
    },
    'pod-security': {
      says: 'Pod security level {level} of namespace {namespace} refuses the pods of {owner}: {violations}',
      fix: [{ text: 'Set the fields that the message names in the securityContext of {owner}.' }, TEMPLATE],
    },
    'webhook-fails': {
      says: 'Webhook {webhook} does not answer, so no pod of {owner} can be created: {why}',
      fix: [
        {
          text: 'Find the Service behind the webhook, and heal it; do not delete the webhook first.',
          command: 'kubectl get mutatingwebhookconfigurations,validatingwebhookconfigurations',
        },
      ],
    },
    'webhook-denies': {
      says: 'A policy refuses the pods of {owner} (webhook {webhook}): {why}',
      fix: [{ text: 'Change what the policy names.' }, TEMPLATE],
    },
    refused: {
      says: 'The API server refuses the pods of {owner}: {why}',
      fix: [{ text: 'Read the events of {owner}.', command: 'kubectl describe {owner} -n {namespace}' }],
    },
  },
} as const satisfies CheckText;
