import type { CheckText } from '../../check.ts';
import { STOP_TEXT } from '../../network/walk/words.ts';

export const text = {
  title: 'The node’s packets reach the API server, and its answers come back',
  codes: STOP_TEXT,
} as const satisfies CheckText;
