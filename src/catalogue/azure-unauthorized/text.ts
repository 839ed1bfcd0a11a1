import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Azure permission missing',
  meaning:
    'Azure knows who is asking, but that identity has no role that allows the action at this scope, or received it only moments ago.',
  advice: [
    {
      text: 'See which roles the identity has there.',
      command: 'az role assignment list --assignee {clientId} --all --output table',
    },
    {
      text: 'If the role was granted a few minutes ago, sign in again so that the new token carries it.',
      command: 'az account clear && az login',
    },
  ],
};
