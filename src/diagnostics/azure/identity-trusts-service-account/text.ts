import type { CheckText } from '../../check.ts';

const correct = [
  {
    text: 'Update federated credential {credential}: issuer and subject must match the token exactly, including a final slash. It takes effect in 1–2 minutes; pods need no restart.',
    command:
      'az identity federated-credential update --name {credential} --identity-name {identity} --resource-group {identityGroup} --issuer {issuer} --subject {subject} --audiences {audience}',
  },
] as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The Azure identity trusts this service account’s tokens',
  codes: {
    'no-credential': {
      says: 'Identity {identity} has no federated credential for {subject} of this cluster, so Azure rejects its tokens.',
      fix: [
        {
          text: 'Create a federated credential for {subject} on identity {identity}. It takes effect in 1–2 minutes; pods need no restart.',
          command:
            'az identity federated-credential create --name {name} --identity-name {identity} --resource-group {identityGroup} --issuer {issuer} --subject {subject} --audiences {audience}',
        },
      ],
    },
    'wrong-issuer': {
      says: 'Federated credential {credential} of identity {identity} trusts issuer {found}, but this cluster’s issuer is {issuer}.',
      fix: correct,
    },
    'wrong-subject': {
      says: 'Federated credential {credential} of identity {identity} has subject {found}, but the pod’s token has subject {subject}.',
      fix: correct,
    },
    'wrong-audience': {
      says: 'Federated credential {credential} of identity {identity} requires audience {found}, but the pod’s token has audience {audience}.',
      fix: correct,
    },
    'other-identity': {
      says: 'Service account {serviceAccount} has client ID {clientId}, which is no managed identity of the subscription; {identity} ({expected}) trusts it.',
      fix: [
        {
          text: 'Annotate service account {serviceAccount} with client ID {expected} of identity {identity}.',
          command:
            'kubectl annotate serviceaccount {serviceAccount} -n {namespace} --overwrite azure.workload.identity/client-id={expected}',
        },
        {
          text: 'Restart the pods: only new pods get the client ID.',
          command: 'kubectl rollout restart {restart} -n {namespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
