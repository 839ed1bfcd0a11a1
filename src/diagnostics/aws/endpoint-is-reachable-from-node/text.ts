import type { CheckText } from '../../check.ts';
import { SERVICE_STOP_TEXT } from './stops.ts';

export const text = {
  title: 'Packets get from the pod’s node to the endpoint and back',
  codes: SERVICE_STOP_TEXT,
} as const satisfies CheckText;
