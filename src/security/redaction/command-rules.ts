import type { Rule } from './find-by-rules.ts';

const VALUE = `(?:(?<=")[^"\\r\\n]{1,256}|(?<=')[^'\\r\\n]{1,256}|[^\\s"'<>[][^\\s"'<>]{0,255})`;

/** A command whose options hold a secret that only that command's options would. */
const option = (literals: readonly string[], command: string, flag: string): Rule => ({
  kind: 'password',
  literals,
  pattern: new RegExp(
    `\\b(?:${command})\\b[^\\r\\n|;]{0,400}?[ \\t](?:${flag})["']?(?<secret>${VALUE})`,
    'gi',
  ),
});

/** Command lines and SQL that carry a secret without naming it. */
export const COMMAND_RULES: readonly Rule[] = [
  option(
    ['login'],
    '(?:docker|podman|nerdctl|helm|oras|skopeo|buildah|crane|az|oc|cf|acr|registry)[^\\r\\n|;]{0,60}?login',
    '-p[ \\t=]{1,4}',
  ),
  option(['mysql', 'mariadb'], 'mysql(?:dump|admin|import|show)?|mariadb(?:-dump|-admin)?', '-p(?=[^\\s=])'),
  option(['mongo'], 'mongo(?:sh|dump|restore|export|import)?', '-p[ \\t=]{1,4}'),
  option(['sshpass'], 'sshpass', '-p[ \\t]{0,4}'),
  option(['redis-cli'], 'redis-cli', '-a[ \\t]{1,4}'),
  option(['sqlcmd', 'bcp'], 'sqlcmd|bcp', '-P[ \\t]{0,4}'),
  option(['ldap'], 'ldap(?:search|modify|add|whoami|passwd)', '-w[ \\t]{1,4}'),
  option(['curl', 'wget'], 'curl|wget', '(?:-u|--user|--proxy-user|-U)[ \\t=]{0,4}["\']?[^\\s:"\'/]{1,128}:'),
  option(
    ['creds'],
    'crictl|skopeo|buildah|ctr',
    '(?:--(?:src-|dest-)?creds|--user|-u)[ \\t=]{1,4}["\']?[^\\s:"\']{1,128}:',
  ),
  {
    kind: 'secret',
    literals: ['--from-literal'],
    pattern: new RegExp(
      `--from-literal[= \\t]{1,4}["']?[A-Za-z0-9_.-]{1,128}=["']?(?<secret>${VALUE})`,
      'gi',
    ),
  },
  {
    kind: 'password',
    literals: ['identified', 'password'],
    pattern:
      /(?:identified[ \t]{1,4}(?:with[ \t]{1,4}[a-z0-9_]{1,40}[ \t]{1,4})?by|(?:with|set|encrypted)[ \t]{1,4}password)[ \t]{1,4}'(?<secret>[^'\r\n]{1,256})/gi,
  },
  {
    kind: 'password',
    literals: ['login'],
    pattern: /\blogin[ \t\r\n]{1,4}[^\s]{1,128}[ \t\r\n]{1,8}password[ \t\r\n]{1,4}(?<secret>[^\s]{1,256})/gi,
  },
  {
    kind: 'password',
    literals: ['jdbc:oracle'],
    pattern: /jdbc:oracle:[a-z]{1,8}:[^\s/@]{1,128}\/(?<secret>[^\s@]{1,256})(?=@)/gi,
  },
  // In sentences, images' recipes and tables no sign stands between the name and its value.
  {
    kind: 'password',
    literals: ['pass', 'token', 'secret', 'key'],
    pattern:
      /(?:passw(?:or)?d|passphrase|token|secret|key)(?:["'`]{0,2}[ \t]{1,4}(?:is|was)[ \t]{1,4}|[ \t]{0,8}[|│\t][ \t]{0,8})["'`*]{0,2}(?<secret>[^\s"'`*|,;<>[][^\s"'`*|,;<>]{4,255})/gi,
    accepts: mixesDigits,
  },
  {
    kind: 'secret',
    literals: ['env'],
    pattern:
      /^[ \t]{0,8}ENV[ \t]{1,4}[A-Z0-9_]{0,80}(?:PASS|PASSWORD|SECRET|TOKEN|API_KEY|SECRET_KEY|ACCESS_KEY)[ \t]{1,4}(?<secret>[^\r\n=[]{1,500})/gm,
  },
];

/** Mixes letters and digits in a way that words, counts, times and versions do not. */
function mixesDigits(secret: string): boolean {
  return (
    /[A-Za-z]/.test(secret) &&
    /[0-9]/.test(secret) &&
    !/^[0-9]{1,8}[a-z]{1,3}$|^v?[0-9]{1,4}\.[0-9.]{1,20}$|[/:]/.test(secret)
  );
}
