import type { CheckText } from '../../check.ts';
import { STOPS_TO_API_SERVER } from '../../network/walk/stops-by-end.ts';

export const text = {
  title: 'The node reaches the API server, and replies come back',
  codes: STOPS_TO_API_SERVER.text,
} as const satisfies CheckText;
