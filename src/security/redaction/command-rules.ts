import type { Rule } from './rule.ts';

const VALUE = `(?:(?<=")[^"\\r\\n]{1,256}|(?<=')[^'\\r\\n]{1,256}|[^\\s"'<>[][^\\s"'<>]{0,255})`;

/** A command whose options hold a secret that only that command's options would. */
const option = (
  literals: readonly string[],
  command: string,
  flag: string,
  more: Partial<Rule> = {},
): Rule => ({
  kind: 'password',
  literals,
  pattern: new RegExp(
    `(?<![A-Za-z0-9])(?:${command})\\b[^\\r\\n|;]{0,300}?[ \\t](?:${flag})["']?(?<secret>${VALUE})`,
    'gi',
  ),
  ...more,
});

/** Command lines that carry a secret without naming it. */
export const COMMAND_RULES: readonly Rule[] = [
  option(['login'], 'login', '-p[ \\t=]{1,4}', {
    before:
      /\b(?:docker|podman|nerdctl|helm|oras|skopeo|buildah|crane|az|oc|cf|acr|registry)\b[^\r\n|;]{0,60}$/i,
  }),
  option(['mysql', 'mariadb'], 'mysql(?:dump|admin|import|show)?|mariadb(?:-dump|-admin)?', '-p(?=[^\\s=])'),
  option(['mongo'], 'mongo(?:sh|dump|restore|export|import)?', '-p[ \\t=]{1,4}'),
  option(['sshpass'], 'sshpass', '-p[ \\t]{0,4}'),
  option(['redis-cli'], 'redis-cli', '-a[ \\t]{1,4}'),
  option(['sqlcmd', 'bcp'], 'sqlcmd|bcp', '-P[ \\t]{0,4}'),
  option(['ldap'], 'ldap(?:search|modify|add|whoami|passwd)', '-w[ \\t]{1,4}'),
  option(['curl', 'wget'], 'curl|wget', '(?:-u|--user|--proxy-user|-U)[ \\t=]{0,4}["\']?[^\\s:"\'/]{1,128}:'),
  option(
    ['crictl', 'skopeo', 'buildah', 'ctr '],
    'crictl|skopeo|buildah|ctr',
    '(?:--(?:src-|dest-)?creds|--user|-u)[ \\t=]{1,4}["\']?[^\\s:"\']{1,128}:',
  ),
  option(['htpasswd'], 'htpasswd', '-[a-z]{0,6}b[a-z]{0,6}[ \\t]{1,4}(?:[^\\s]{1,128}[ \\t]{1,4}){1,2}'),
  {
    kind: 'secret',
    literals: ['--from-literal'],
    pattern: new RegExp(
      `--from-literal[= \\t]{1,4}["']?[A-Za-z0-9_.-]{1,128}=["']?(?<secret>${VALUE})`,
      'gi',
    ),
  },
  // `echo SECRET | docker login --password-stdin`, and the same with `<<<`.
  {
    kind: 'password',
    literals: ['echo ', 'printf '],
    pattern: new RegExp(
      `(?:echo|printf)[ \\t]{1,4}(?:-[neE]{1,3}[ \\t]{1,4})?["']?(?<secret>${VALUE})(?=["']?[ \\t]{0,4}\\|[^\\r\\n|]{0,200}(?:-stdin|htpasswd|passwd|chpasswd|base64))`,
      'gi',
    ),
    accepts: secret => !secret.startsWith('$'),
  },
  {
    kind: 'password',
    literals: ['-stdin'],
    pattern: new RegExp(`-stdin[^\\r\\n|;]{0,200}?<<<[ \\t]{0,4}["']?(?<secret>${VALUE})`, 'gi'),
    accepts: secret => !secret.startsWith('$'),
  },
];
