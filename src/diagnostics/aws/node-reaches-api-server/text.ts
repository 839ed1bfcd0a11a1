import type { CheckText } from '../../check.ts';
import { STOPS_TO_API_SERVER } from '../../network/walk/stops-by-end.ts';

export const text = {
  title: 'The node’s packets reach the API server, and its answers come back',
  codes: STOPS_TO_API_SERVER.text,
} as const satisfies CheckText;
