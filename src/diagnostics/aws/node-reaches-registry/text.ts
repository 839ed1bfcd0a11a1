import type { CheckText } from '../../check.ts';
import { STOPS_TO_REGISTRY } from '../../network/walk/stops-by-end.ts';

export const text = {
  title: 'The node reaches the registry',
  codes: STOPS_TO_REGISTRY.text,
} as const satisfies CheckText;
