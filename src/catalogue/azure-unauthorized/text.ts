import type { KindText } from '../../domain/error-kind.ts';

/** What the bot says about the error. */
export const text: KindText = {
  title: 'Azure permission missing',
  meaning:
    'Azure knows who is asking, but that identity has no role that allows the action at this scope, or received it only moments ago.',
  advice: [
    {
      text: 'Find out who was refused: the object id of whoever is signed in here. (For a pipeline or a program it is in its own log.)',
      command: 'az ad signed-in-user show --query id --output tsv',
    },
    {
      text: 'See which roles that identity has there, those of its groups and of the places above included.',
      command:
        'az role assignment list --assignee {principalId} --scope {scope} --include-inherited --include-groups --output table',
    },
    {
      text: 'If a role was given a few minutes ago, sign in again so that the new token knows it.',
      command: 'az login',
    },
  ],
};
