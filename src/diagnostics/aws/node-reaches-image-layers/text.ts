import type { CheckText } from '../../check.ts';
import { STOPS_TO_LAYERS } from '../../network/walk/stops-by-end.ts';

export const text = {
  title: 'The node reaches S3, which stores the image layers of ECR',
  codes: STOPS_TO_LAYERS.text,
} as const satisfies CheckText;
