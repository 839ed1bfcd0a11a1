import type { Rule } from './rule.ts';

const WORD = '[^\\s"\'`*|,;<>]{4,255}';

/** Sentences, tables and recipes in which no sign stands between a name and its secret. */
export const PROSE_RULES: readonly Rule[] = [
  {
    kind: 'password',
    literals: ['passw', 'passphrase', 'pwd', 'token', 'secret', 'key'],
    pattern:
      /(?:passw(?:or)?d|passphrase|pwd|token|secret|key)(?:["'`]{0,2}[ \t]{1,4}(?:is|was|=>?|->|→)[ \t]{1,4}|[ \t]{0,16}(?:[|│]|\t)[ \t]{0,16})["'`*]{0,3}(?<secret>[^\s"'`*|,;<>[][^\s"'`*|,;<>]{4,255})/gi,
    accepts: isNoWord,
  },
  // `the password for X was changed to …`, `reset the token of X to …`
  {
    kind: 'password',
    literals: ['passw', 'passphrase', 'passcode', 'credential', 'token', 'secret', 'api key', 'pwd'],
    before: /(?:^|[^\w./-])$/,
    pattern: new RegExp(
      `(?:passw(?:or)?d|passphrase|passcode|credentials?|token|secret|api key|pwd)\\b[^\\r\\n:=]{0,60}?[ \\t](?:(?:is|was|were|be|are|as|now|became|becomes)|(?:changed|reset|rotated|updated|set|switched|back) to)(?: (?:now|currently|still|be|set|changed|reset|rotated|updated|to)){0,4}:?[ \\t]{1,4}["'\`*]{0,3}(?<secret>[^\\s"'\`*|,;<>[]${WORD.replace('{4,255}', '{4,254}')})`,
      'gi',
    ),
    accepts: isNoWord,
  },
  // `reset the password of X to SECRET`
  {
    kind: 'password',
    literals: ['set the', 'set my', 'reset', 'change', 'rotate', 'update'],
    pattern: new RegExp(
      `(?:re)?(?:set|changed?|rotated?|updated?)\\b[^\\r\\n:=]{0,30}?\\b(?:passw(?:or)?d|passphrase|token|secret|api key)\\b[^\\r\\n:=]{0,60}?[ \\t]to:?[ \\t]{1,4}["'\`*]{0,3}(?<secret>${WORD})`,
      'gi',
    ),
    accepts: isNoWord,
  },
  // `use SECRET as the password`
  {
    kind: 'password',
    literals: ['use ', 'with ', 'try ', 'entered '],
    pattern: new RegExp(
      `(?:use|with|try|entered) ["'\`*]{0,3}(?<secret>${WORD})(?=["'\`*]{0,3} (?:as|for) (?:the |my |its |our )?(?:\\w{1,20} )?(?:password|passphrase|token|secret|credential))`,
      'gi',
    ),
    accepts: isNoWord,
  },
  // `admin / SECRET`, `admin:SECRET` after a word that announces a login
  {
    kind: 'password',
    literals: [' / '],
    before:
      /(?:\b(?:admin|administrator|root|user|username|login|postgres|elastic|sa|guest|test|demo|service|svc)[\w.-]{0,40}|\b(?:creds|credentials|login|account|log ?in with)\b[ :=]{1,4}[\w.@-]{1,64})["'`*]{0,3}$/i,
    pattern: new RegExp(` / ["'\`*]{0,3}(?<secret>${WORD})`, 'g'),
    accepts: isNoWord,
  },
  {
    kind: 'password',
    literals: ['creds', 'credentials', 'login', 'log in'],
    pattern: new RegExp(
      `(?:creds|credentials|log ?in)(?: (?:is|are|with|was))?[ \\t]{0,2}[:=]?[ \\t]{1,4}["'\`*]{0,3}[\\w.@-]{1,64}(?::|[ \\t]{1,4}/[ \\t]{1,4})(?<secret>${WORD})`,
      'gi',
    ),
    accepts: isNoWord,
  },
  {
    kind: 'password',
    literals: ['| admin', '| root', '| postgres', '| user', '| svc', '|admin', '|root'],
    pattern: new RegExp(
      `\\|[ \\t]{0,4}[\\w.@-]{1,64}[ \\t]{0,20}\\|[ \\t]{0,20}["'\`*]{0,3}(?<secret>${WORD})`,
      'g',
    ),
    accepts: secret => isNoWord(secret) && /[^A-Za-z0-9.-]|[A-Z].*[0-9]|[0-9].*[A-Z]/.test(secret),
  },
  {
    kind: 'secret',
    literals: ['env'],
    before: /(?:^|[\r\n])[ \t]{0,8}$/,
    pattern:
      /ENV[ \t]{1,4}[A-Z0-9_]{0,80}(?:PASS|PASSWORD|SECRET|TOKEN|API_KEY|SECRET_KEY|ACCESS_KEY)[ \t]{1,4}(?<secret>[^\r\n=[]{1,500})/g,
  },
];

/** Mixes letters with digits or signs in a way that words, names, counts, times and versions do not. */
function isNoWord(secret: string): boolean {
  const shown = secret.replace(/[.,:!?)]{1,4}$/, '');
  if (shown.length < 5 || !/[A-Za-z]/.test(shown) || /[/:]|^\$|^@|\($|^&(?:lt|gt|amp);/.test(shown))
    return false;
  if (/^[A-Z]{2,12}[0-9]{3,8}$|^[0-9]{1,8}[a-z]{1,3}$|^v?[0-9]{1,4}\.[0-9.]{1,20}|^[0-9-]{4,10}T/.test(shown))
    return false;
  if (/^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,9}$/i.test(shown)) return false;
  if (/^[a-z]{1,40}(?:[-.][a-z]{1,40}){0,8}(?:-[a-z0-9]{1,10}){0,3}$/.test(shown) && shown.includes('-'))
    return false;
  return /[0-9]/.test(shown) || /[A-Za-z][!#$%^&*+~=?@][A-Za-z]/.test(shown);
}
