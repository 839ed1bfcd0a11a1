import { describe, expect, it } from 'vitest';
import { environmentIn } from '../../src/config/environment.ts';
import { slackAccessOf } from '../../src/config/slack-access.ts';

it('reads the variables it knows and takes an empty one for absent', () => {
  const variables = { SLACK_BOT_TOKEN: ' xoxb-1 ', SLACK_APP_TOKEN: '', REDIS_URL: 'redis://h', OTHER: 'x' };
  expect(environmentIn(variables)).toEqual({ slackBotToken: 'xoxb-1', redisUrl: 'redis://h' });
});

describe('the access to Slack', () => {
  const [bot, app, signing] = [
    { slackBotToken: 'xoxb-1' },
    { slackAppToken: 'xapp-1' },
    { slackSigningSecret: 'secret' },
  ];

  it('is none when nothing is set, so that the local workspace serves', () => {
    expect(slackAccessOf({ mode: 'socket' }, {})).toEqual({ kind: 'none' });
    expect(slackAccessOf({ mode: 'http' }, {})).toEqual({ kind: 'none' });
  });

  it('takes the secrets of its mode', () => {
    expect(slackAccessOf({ mode: 'socket' }, { ...bot, ...app })).toEqual({
      kind: 'socket',
      botToken: 'xoxb-1',
      appToken: 'xapp-1',
    });
    expect(slackAccessOf({ mode: 'http' }, { ...bot, ...signing })).toEqual({
      kind: 'http',
      botToken: 'xoxb-1',
      signingSecret: 'secret',
    });
  });

  it.each([
    ['socket', bot, 'SLACK_APP_TOKEN is not set, and Slack in socket mode needs it (it begins with xapp-).'],
    ['socket', app, 'SLACK_BOT_TOKEN is not set, and Slack in socket mode needs it (it begins with xoxb-).'],
    ['http', bot, 'SLACK_SIGNING_SECRET is not set, and Slack in http mode needs it.'],
    [
      'http',
      { slackBotToken: 'nonsense', ...signing },
      'SLACK_BOT_TOKEN does not begin with xoxb-: copy it again from the Slack app.',
    ],
    [
      'socket',
      { ...bot, slackAppToken: 'xoxb-2' },
      'SLACK_APP_TOKEN does not begin with xapp-: copy it again from the Slack app.',
    ],
  ] as const)('names what is missing or wrong in %s mode', (mode, environment, problem) => {
    expect(slackAccessOf({ mode }, environment)).toEqual({ kind: 'incomplete', problem });
  });
});
