/** What the environment gives: the secrets, and where the file is. Nothing else in the program reads the environment. */
export interface Environment {
  readonly slackBotToken?: string;
  readonly slackAppToken?: string;
  readonly slackSigningSecret?: string;
  readonly redisUrl?: string;
  /** Path of the configuration file. */
  readonly configPath?: string;
  /** The home folder, for `~` in paths. */
  readonly home?: string;
  /** Verbosity of the log. */
  readonly logLevel?: string;
}

const NAMES = {
  slackBotToken: 'SLACK_BOT_TOKEN',
  slackAppToken: 'SLACK_APP_TOKEN',
  slackSigningSecret: 'SLACK_SIGNING_SECRET',
  redisUrl: 'REDIS_URL',
  configPath: 'PARAMEDIC_CONFIG',
  home: 'HOME',
  logLevel: 'LOG_LEVEL',
} as const satisfies Record<keyof Environment, string>;

/** Reads the environment once; an empty variable counts as absent. */
export function readEnvironment(
  variables: Readonly<Record<string, string | undefined>> = process.env,
): Environment {
  const named = Object.entries(NAMES).map(([key, variable]) => [key, variables[variable]?.trim()] as const);
  return Object.fromEntries(named.filter(([, value]) => value !== undefined && value !== ''));
}
