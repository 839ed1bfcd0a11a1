import type { WebClient } from '@slack/web-api';

/** The part of Slack's Web API that handlers may call. */
export type Slack = Pick<WebClient, 'chat' | 'conversations'>;
