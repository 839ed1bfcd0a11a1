import type { CheckText } from '../../check.ts';
import { STOP_TEXT } from '../../network/walk/words.ts';

export const text = {
  title: 'The node reaches the registry',
  codes: STOP_TEXT,
} as const satisfies CheckText;
