import type { CheckText } from '../../check.ts';

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'The denied identity has a role that allows the action',
  codes: {
    'not-granted': {
      says: 'Identity {principal} has no role that allows {operation} on {scope} (it has: {has}).',
      fix: [
        {
          text: 'Give it the narrowest built-in role that allows the action ({role}), at {place} and nowhere above. This needs Owner or Role Based Access Control Administrator at that place.',
          command: 'az role assignment create --assignee {principal} --role {role} --scope {place}',
        },
        {
          text: 'Wait some minutes, sign in again, and repeat the denied operation: a token from before lacks the new role. Restart a pipeline or program instead.',
          command: 'az login',
        },
      ],
    },
    'granted-recently': {
      says: 'Identity {principal} got role {role}, which allows {operation}, {minutes} min ago; it takes effect within 10 min, and only in new tokens.',
      fix: [
        {
          text: 'Sign in again to get a new token. Restart a pipeline or program instead; a managed identity’s token can be cached for up to a day.',
          command: 'az login',
        },
        { text: 'Then repeat the denied operation. No further role is needed.', effect: 'look' },
      ],
    },
  },
} as const satisfies CheckText;
