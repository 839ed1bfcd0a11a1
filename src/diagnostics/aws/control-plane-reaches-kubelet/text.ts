import type { CheckText } from '../../check.ts';
import { STOPS_TO_ADDRESS } from '../../network/walk/stops-by-end.ts';

export const text = {
  title: 'The control plane reaches the kubelet, and nodes reach each other',
  codes: STOPS_TO_ADDRESS.text,
} as const satisfies CheckText;
