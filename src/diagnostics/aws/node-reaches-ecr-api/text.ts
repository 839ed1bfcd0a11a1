import type { CheckText } from '../../check.ts';
import { STOPS_TO_TOKEN } from '../../network/walk/stops-by-end.ts';

export const text = {
  title: 'The node reaches the ECR API, where its token comes from',
  codes: STOPS_TO_TOKEN.text,
} as const satisfies CheckText;
