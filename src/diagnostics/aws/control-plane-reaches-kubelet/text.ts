import type { CheckText } from '../../check.ts';
import { STOP_TEXT } from '../../network/walk/words.ts';

export const text = {
  title: 'The control plane reaches the kubelet, and nodes reach each other',
  codes: STOP_TEXT,
} as const satisfies CheckText;
