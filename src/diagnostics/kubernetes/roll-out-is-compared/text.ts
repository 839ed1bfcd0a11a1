import type { CheckText } from '../../check.ts';

export const text = {
  title: 'What the last roll-out changed is known',
  codes: {},
} as const satisfies CheckText;
