import type { CheckText } from '../../check.ts';
import { STOPS_TO_ANY_SERVICE } from '../../network/walk/stops-by-end.ts';

export const text = {
  title: 'Packets get from the pod’s node to the endpoint and back',
  codes: STOPS_TO_ANY_SERVICE.text,
} as const satisfies CheckText;
