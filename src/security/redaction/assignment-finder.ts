import { PASSWORD_WORDS } from './password-words.ts';
import { readValue, type Value } from './read-value.ts';
import { lineEnd, NAME, skipBack, skipForward } from './scan.ts';
import { type SecretName, secretNameOf } from './secret-name.ts';
import { isErrorWord, looksGenerated, namesObject, standsInForSecret, tellsOfError } from './secret-value.ts';
import type { Finder, Span } from './span.ts';

const SIGN = /(?:\\{0,4}["'`]\]?)?[ \t]{0,16}(?<sign>=>|:=|={1,2}|:|>)[ \t]{0,16}/y;
const FLAG_SIGN = /(?<sign>[ \t]{1,4})(?=[^\s-])/y;
const LONGEST_NAME = 100;
const FOREIGN_SIGN =
  /\p{L}{0,4}(?:[ \t]{1,2}(?:f[üu]r|pour|para|per|voor|dla|för|for|для|di)[ \t][^\s:=]{1,40})?["'`*]{0,3}[ \t]{0,8}(?<sign>[:=]|は|是|为|為|는|은|(?:[ \t](?:ist|lautet|est|es|é|è|is|to|je|är|er|on|это))(?=[ \t]))[ \t]{0,8}/uy;

/** A name, the sign after it and the value after that. */
interface Setting {
  readonly name: SecretName;
  readonly text: string;
  readonly start: number;
  readonly sign: string;
  readonly tight: boolean;
  readonly quotedName: boolean;
  readonly value: Value;
}

/** Finds values of settings whose names say that they are secret: environment, YAML, JSON, flags, queries, XML. */
export const ASSIGNMENT_FINDER: Finder = {
  literals: ['pass', 'pwd', 'pw', 'secret', 'token', 'key', 'credential'],
  begin: text => {
    let done = 0;
    return at => {
      if (at < done || (isPw(text, at) && !/^[\s"':=]/.test(text.charAt(at + 2)))) return undefined;
      const start = skipBack(text, at, NAME, LONGEST_NAME);
      done = skipForward(text, at, NAME, LONGEST_NAME);
      const setting = readSetting(text, start, done);
      const found = setting === undefined ? undefined : secretIn(setting);
      done = Math.max(done, found?.end ?? 0);
      return found;
    };
  },
};

/** `pw` is short enough to stand in any word, so it counts as a whole one only. */
const isPw = (text: string, at: number): boolean =>
  /^pw$/i.test(text.slice(at, at + 2)) && !/^d/i.test(text.charAt(at + 2));

/** How the word for *wrong* begins in those languages. */
const FOREIGN_ERROR =
  /^(?:fals|ung[üu]lt|inkorr|incorr|inv[aá]l|ong[ei]ld|onjuist|err[oóaá]|nieprawid|błędn|nesprávn|neplatn|felakt|fel$|feil|ugyldig|forkert|väär|yanlış|geçersiz|неверн|неправ|невірн|хибн|错|錯|无效|無效|不正|無効|間違|誤|잘못|틀린|hibás|érvénytelen|λάθος|sai$|salah|गलत|خطأ|خاطئ|שגוי|vide|leer|vac[ií]a|fehlt|abgelaufen|expir)/iu;

/** Finds values after the word for a password in other languages. */
export const FOREIGN_FINDER: Finder = {
  literals: PASSWORD_WORDS,
  begin: text => at => {
    const word = PASSWORD_WORDS.find(each => text.slice(at, at + each.length).toLowerCase() === each) ?? '';
    if (/\p{L}/u.test(text.charAt(at - 1)) && /^[a-z]/.test(word)) return undefined;
    const sign = signAt(FOREIGN_SIGN, text, at + word.length);
    const value = sign === undefined ? undefined : readValue(text, sign.end);
    if (sign === undefined || value === undefined) return undefined;
    const shown = text.slice(value.start, value.end);
    const told =
      /^\p{L}{1,60}$/u.test(shown) && (sign.mark !== ':' || value.rest !== '' || FOREIGN_ERROR.test(shown));
    if (standsInForSecret(shown) || (told && !value.quoted && sign.mark !== '=')) return undefined;
    return { start: value.start, end: value.end, kind: 'password' };
  },
};

function readSetting(text: string, start: number, end: number): Setting | undefined {
  const raw = text.slice(start, end);
  const name = secretNameOf(raw.replace(/^[-.]{1,8}/, ''));
  if (name === undefined) return undefined;
  const sign = signAt(SIGN, text, end) ?? (raw.startsWith('-') ? signAt(FLAG_SIGN, text, end) : undefined);
  if (sign === undefined || (sign.mark === '>' && (text.charAt(start - 1) !== '<' || !sign.tight)))
    return undefined;
  const value = readValue(text, sign.end);
  if (value === undefined) return undefined;
  const quotedName =
    /["'`]/.test(text.slice(end, sign.end)) && /["'`]/.test(text.charAt(start - 1)) && isItem(text, start);
  return { name, text, start, sign: sign.mark, tight: sign.tight, quotedName, value };
}

function signAt(pattern: RegExp, text: string, at: number) {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  return { end: pattern.lastIndex, mark: match.groups?.sign ?? '', tight: !/[ \t]$/.test(match[0]) };
}

function secretIn(setting: Setting): Span | undefined {
  const { value, name, text } = setting;
  const shown = text.slice(value.start, value.end);
  if (standsInForSecret(shown) || (/^https?:\/\//.test(shown) && name.kind !== 'password')) return undefined;
  if (name.kind !== 'password' && /^[0-9]{1,6}[a-z]?$/.test(shown)) return undefined;
  if (sayNames(setting, shown)) return undefined;
  const end =
    setting.sign.startsWith(':') && setting.sign !== ':='
      ? endAfterColon(setting, shown)
      : endAfterEquals(setting, shown);
  return end === undefined ? undefined : { start: value.start, end, kind: name.kind };
}

/** `NAME=value`, `--name value`, `name => value` and `<name>value`: the value, unless it is an error's word. */
function endAfterEquals(setting: Setting, shown: string): number | undefined {
  const { value, text, name } = setting;
  if (!value.quoted && isErrorWord(shown)) return undefined;
  const named =
    setting.sign.trim() === '' && /(?:^|-)secret$/.test(nameOf(setting)) && !isClientSecret(setting);
  if ((named || name.trust === 'likely') && !looksGenerated(shown)) return undefined;
  if (value.quoted || value.rest === '' || !inDump(setting)) return value.end;
  return lineEnd(text, value.end);
}

/** In `env` output a value goes on to the end of its line. */
function inDump(setting: Setting): boolean {
  const { text, start, value } = setting;
  if (
    setting.sign !== '=' ||
    !setting.tight ||
    !/(?:^|[\r\n])$/.test(text.slice(Math.max(0, start - 1), start))
  )
    return false;
  const end = lineEnd(text, value.end, 1000);
  const next = /^[\r\n]{1,2}[A-Za-z_][A-Za-z0-9_]{0,100}=/.test(text.slice(end, end + 110));
  return (
    next ||
    /[\r\n][A-Z_][A-Z0-9_]{0,100}=[^\r\n]{0,300}\r?\n$/.test(text.slice(Math.max(0, start - 410), start))
  );
}

/** After a colon stands a value in YAML, JSON and structures, and the reason in an error's prose. */
function endAfterColon(setting: Setting, shown: string): number | undefined {
  const { value, name, text } = setting;
  const generated = looksGenerated(shown);
  const password = name.kind === 'password';
  if (setting.quotedName) return value.end;
  if (name.trust === 'likely' || isTag(setting)) return undefined;
  const structural = isStructural(setting);
  if (value.quoted) return structural || generated || password ? value.end : undefined;
  if (isErrorWord(shown)) return undefined;
  const alone = value.rest === '' || /^[,;})\]]/.test(value.rest);
  if (alone)
    return structural
      ? setting.tight && !password && !generated
        ? undefined
        : value.end
      : password || generated
        ? value.end
        : undefined;
  if (structural && password && !setting.tight && !tellsOfError(`${shown} ${value.rest}`))
    return lineEnd(text, value.end);
  return generated || (setting.tight && password && structural) ? value.end : undefined;
}

/** Whether a quoted name stands where JSON and its kin have names; in a sentence it is the name of an object. */
function isItem(text: string, start: number): boolean {
  return /(?:^|[\r\n{[(,;|&:=])[ \t\r\n]{0,40}(?:\\{0,4}["'`[]){1,2}$/.test(
    text.slice(Math.max(0, start - 50), start),
  );
}

/** `registry/secret:1.2` and `arn:…:secret:name` are no settings, and `checksum/secret` is about one. */
function isTag(setting: Setting): boolean {
  if (setting.text.endsWith('checksum/', setting.start)) return true;
  return setting.tight && /[/:@]/.test(setting.text.charAt(setting.start - 1));
}

/** Whether nothing but indentation, brackets and signs stands between the start of the line or of an item and the name. */
function isStructural(setting: Setting): boolean {
  const { text, start } = setting;
  const before = text.slice(Math.max(0, start - 40), start);
  return /(?:^|[\r\n{[(,;|&])[ \t"'`\\-]{0,40}$/.test(before) || (setting.tight && /[ \t]$/.test(before));
}

/**
 * Whether name and value are names of Kubernetes objects: `secret: api-token`, `shop/db-password: db-password`. Right after the
 * colon of such a name stands a tag, a key or another object, as long as it does not look generated.
 */
function sayNames(setting: Setting, shown: string): boolean {
  const kebab = /^[a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){1,8}$/.test(nameOf(setting)) && !setting.quotedName;
  const colon = setting.sign === ':';
  if (kebab && colon && setting.tight && !looksGenerated(shown)) return true;
  return (
    (setting.name.kind !== 'password' || (kebab && colon)) && !isClientSecret(setting) && namesObject(shown)
  );
}

const isClientSecret = (setting: Setting): boolean => /client|app/.test(nameOf(setting));

const nameOf = (setting: Setting): string =>
  setting.text
    .slice(setting.start, skipForward(setting.text, setting.start, NAME, LONGEST_NAME))
    .toLowerCase();
