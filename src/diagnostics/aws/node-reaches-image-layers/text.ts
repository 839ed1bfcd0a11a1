import type { CheckText } from '../../check.ts';
import { STOP_TEXT } from '../../network/walk/words.ts';

export const text = {
  title: 'The node reaches S3, where ECR keeps the layers',
  codes: STOP_TEXT,
} as const satisfies CheckText;
