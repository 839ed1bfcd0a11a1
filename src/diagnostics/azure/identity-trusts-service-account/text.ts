import type { CheckText } from '../../check.ts';

const correct = [
  {
    text: 'Write the credential as the pod’s token has it: issuer and subject must match to the letter, a final slash included. Azure takes a minute or two to heed it; pods need no restart.',
    command:
      'az identity federated-credential update --name {credential} --identity-name {identity} --resource-group {identityGroup} --issuer {issuer} --subject {subject} --audiences {audience}',
  },
] as const;

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The Azure identity trusts this service account’s tokens',
  codes: {
    'no-credential': {
      says: 'Identity {identity} has no federated credential for {subject} of this cluster, so Azure takes none of its tokens.',
      fix: [
        {
          text: 'Let the identity trust this service account. Azure takes a minute or two to heed it; pods need no restart.',
          command:
            'az identity federated-credential create --name {name} --identity-name {identity} --resource-group {identityGroup} --issuer {issuer} --subject {subject} --audiences {audience}',
        },
      ],
    },
    'wrong-issuer': {
      says: 'Federated credential {credential} of identity {identity} trusts the issuer {found}; the tokens of this cluster come from {issuer}.',
      fix: correct,
    },
    'wrong-subject': {
      says: 'Federated credential {credential} of identity {identity} is for {found}; the pod comes as {subject}.',
      fix: correct,
    },
    'wrong-audience': {
      says: 'Federated credential {credential} of identity {identity} expects tokens for {found}; the pod’s are for {audience}.',
      fix: correct,
    },
    'other-identity': {
      says: 'Service account {serviceAccount} names client id {clientId}, which is no managed identity of the subscription; identity {identity} is the one that trusts this account, and its client id is {expected}.',
      fix: [
        {
          text: 'Name the client id of that identity.',
          command:
            'kubectl annotate serviceaccount {serviceAccount} -n {namespace} --overwrite azure.workload.identity/client-id={expected}',
        },
        {
          text: 'Roll the pods over: the client id is put into new pods only.',
          command: 'kubectl rollout restart {restart} -n {namespace}',
        },
      ],
    },
  },
} as const satisfies CheckText;
