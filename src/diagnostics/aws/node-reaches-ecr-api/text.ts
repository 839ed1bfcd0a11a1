import type { CheckText } from '../../check.ts';
import { STOPS_TO_TOKEN } from '../../network/walk/stops-by-end.ts';

export const text = {
  title: 'The node reaches the ECR API, which issues its pull token',
  codes: STOPS_TO_TOKEN.text,
} as const satisfies CheckText;
