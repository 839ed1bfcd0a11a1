import { WebAPIPlatformError } from '@slack/web-api';
import { reasonOf, slackFailure } from './slack-failure.ts';

/** The bot cannot serve Slack; the message says what, why and what to do. */
export class SlackStartError extends Error {
  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'SlackStartError';
  }
}

/** Which step of the start failed: the bot's own token, the connection that needs the app's token, or the port. */
export type StartStep = 'bot token' | 'app token' | 'listen';

const WHERE: Readonly<Record<StartStep, string>> = {
  'bot token': 'Set SLACK_BOT_TOKEN to the app’s Bot User OAuth Token (xoxb-…, under “OAuth & Permissions”).',
  'app token':
    'Set SLACK_APP_TOKEN to an app-level token (xapp-…, under “Basic Information”) with the scope connections:write, and enable Socket Mode.',
  listen: 'Free that port or configure another under slack.port.',
};

/** One clear sentence for why the start failed. */
export function startFailure(step: StartStep, error: unknown): SlackStartError {
  if (error instanceof WebAPIPlatformError)
    return new SlackStartError(`Slack refused the ${step} (${error.data.error}). ${WHERE[step]}`, error);
  const failure = slackFailure(error);
  if (failure?.kind === 'unclear')
    return new SlackStartError(`${failure.why}. Check the network and slack.apiUrl.`, error);
  if (step === 'listen')
    return new SlackStartError(`The bot cannot listen: ${reasonOf(error)}. ${WHERE.listen}`, error);
  return new SlackStartError(`Slack could not be used: ${reasonOf(error)}. ${WHERE[step]}`, error);
}
