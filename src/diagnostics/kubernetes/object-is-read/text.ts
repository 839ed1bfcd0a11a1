import type { CheckText } from '../../check.ts';

export const text = {
  title: 'The object exists',
  codes: {},
} as const satisfies CheckText;
