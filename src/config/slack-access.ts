import type { Environment } from './environment.ts';
import type { SlackSettings } from './settings.ts';

/** The credentials for a Slack workspace; `none` when no token is set at all, and the local workspace serves. */
export type SlackAccess =
  | { readonly kind: 'none' }
  | { readonly kind: 'socket'; readonly botToken: string; readonly appToken: string }
  | { readonly kind: 'http'; readonly botToken: string; readonly signingSecret: string }
  | { readonly kind: 'incomplete'; readonly problem: string };

/** What the environment gives for the mode that the settings ask for. */
export function slackAccessOf(settings: Pick<SlackSettings, 'mode'>, environment: Environment): SlackAccess {
  const { slackBotToken: botToken, slackAppToken: appToken, slackSigningSecret: signingSecret } = environment;
  if (botToken === undefined && appToken === undefined && signingSecret === undefined)
    return { kind: 'none' };
  if (botToken === undefined) return missing('SLACK_BOT_TOKEN', 'xoxb-', settings.mode);
  if (!botToken.startsWith('xoxb-')) return wrong('SLACK_BOT_TOKEN', 'xoxb-');
  if (settings.mode === 'http')
    return signingSecret === undefined
      ? missing('SLACK_SIGNING_SECRET', '', settings.mode)
      : { kind: 'http', botToken, signingSecret };
  if (appToken === undefined) return missing('SLACK_APP_TOKEN', 'xapp-', settings.mode);
  return appToken.startsWith('xapp-')
    ? { kind: 'socket', botToken, appToken }
    : wrong('SLACK_APP_TOKEN', 'xapp-');
}

function missing(variable: string, prefix: string, mode: string): SlackAccess {
  const look = prefix === '' ? '' : ` (it begins with ${prefix})`;
  return {
    kind: 'incomplete',
    problem: `${variable} is not set, and Slack in ${mode} mode needs it${look}.`,
  };
}

function wrong(variable: string, prefix: string): SlackAccess {
  return {
    kind: 'incomplete',
    problem: `${variable} does not begin with ${prefix}: copy it again from the Slack app.`,
  };
}
