import type { CheckText } from '../../check.ts';

/** What the check says, and what to do about each of its findings. */
export const text = {
  title: 'Whoever was refused has a role that allows the action',
  codes: {
    'not-granted': {
      says: 'Identity {principal} may not do {operation} on {scope}: none of its roles there allows it (it has: {has}).',
      fix: [
        {
          text: 'Give it the narrowest built-in role that allows the action ({role}), at {place} and nowhere above. Whoever runs this needs Owner or Role Based Access Control Administrator at that place.',
          command: 'az role assignment create --assignee {principal} --role {role} --scope {place}',
        },
        {
          text: 'Wait some minutes, sign in again, and run again what was refused: an old token does not know the new role. A pipeline or program must be started again instead.',
          command: 'az login',
        },
      ],
    },
    'granted-recently': {
      says: 'Identity {principal} has had role {role} for {minutes} minutes, which allows {operation}; Azure takes up to ten minutes to heed it, and a token from before does not know it.',
      fix: [
        {
          text: 'Sign in again, so that the token knows the role. A pipeline or program must be started again instead; a managed identity’s token can be kept for up to a day.',
          command: 'az login',
        },
        { text: 'Then run again what was refused. Nothing more need be granted.', effect: 'look' },
      ],
    },
  },
} as const satisfies CheckText;
