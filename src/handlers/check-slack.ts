import { WebClient } from '@slack/web-api';
import { startFailure } from './start-failure.ts';

/** What the check of one token found. */
export interface SlackChecked {
  readonly ok: boolean;
  readonly says: string;
}

/** The tokens that the program was given. */
export interface Tokens {
  readonly botToken: string;
  /** Absent in HTTP mode. */
  readonly appToken?: string;
}

/** Tries the tokens on Slack: the bot's own by `auth.test`, the app's by asking for a Socket Mode address. */
export async function checkSlack(
  tokens: Tokens,
  apiUrl: string | undefined,
): Promise<readonly SlackChecked[]> {
  const options = {
    retryConfig: { retries: 0 },
    timeout: 10_000,
    ...(apiUrl !== undefined && { slackApiUrl: apiUrl }),
  };
  const slack = new WebClient(tokens.botToken, options);
  const bot = await tried('bot token', async () => {
    const { team, user } = await slack.auth.test();
    return `the bot token works: ${user} in ${team}.`;
  });
  const { appToken } = tokens;
  if (appToken === undefined) return [bot];
  const app = await tried('app token', async () => {
    await new WebClient(appToken, options).apps.connections.open({});
    return 'the app token opens Socket Mode connections.';
  });
  return [bot, app];
}

async function tried(step: 'bot token' | 'app token', work: () => Promise<string>): Promise<SlackChecked> {
  try {
    return { ok: true, says: await work() };
  } catch (error) {
    return { ok: false, says: startFailure(step, error).message };
  }
}
