import { readValue, type Value } from './read-value.ts';
import { lineEnd, NAME, skipBack, skipForward } from './scan.ts';
import { type SecretName, secretNameOf } from './secret-name.ts';
import { isErrorWord, looksGenerated, standsInForSecret, tellsOfError } from './secret-value.ts';
import type { FindSecrets, Span } from './span.ts';

const KEYWORD = /pass|pwd|pw(?=[\s"':=])|secret|token|key|credential/gi;
const SIGN = /(?:\\{0,4}["'`]\]?)?[ \t]{0,16}(?<sign>=>|:=|={1,2}|:|>)[ \t]{0,16}/y;
const FLAG_SIGN = /(?<sign>[ \t]{1,4})(?=[^\s-])/y;
const LONGEST_NAME = 100;

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
export const findAssignments: FindSecrets = text => {
  const spans: Span[] = [];
  const keyword = new RegExp(KEYWORD.source, KEYWORD.flags);
  for (let hit = keyword.exec(text); hit !== null; hit = keyword.exec(text)) {
    const start = skipBack(text, hit.index, NAME, LONGEST_NAME);
    const end = skipForward(text, hit.index, NAME, LONGEST_NAME);
    const setting = readSetting(text, start, end);
    const found = setting === undefined ? undefined : secretIn(setting);
    if (found !== undefined) spans.push(found);
    keyword.lastIndex = Math.max(end, found?.end ?? 0);
  }
  return spans;
};

function readSetting(text: string, start: number, end: number): Setting | undefined {
  const raw = text.slice(start, end);
  const name = secretNameOf(raw.replace(/^[-.]{1,8}/, ''));
  if (name === undefined) return undefined;
  const sign = signAt(SIGN, text, end) ?? (raw.startsWith('-') ? signAt(FLAG_SIGN, text, end) : undefined);
  if (sign === undefined || (sign.mark === '>' && text.charAt(start - 1) !== '<')) return undefined;
  const value = readValue(text, sign.end);
  if (value === undefined) return undefined;
  const quotedName = /["'`]/.test(text.slice(end, sign.end)) && /["'`]/.test(text.charAt(start - 1));
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
    setting.sign.trim() === '' &&
    /(?:^|-)secret$/.test(nameOf(setting)) &&
    !/client|app/.test(nameOf(setting));
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

/** `registry/secret:1.2` and `arn:…:secret:name` are no settings. */
function isTag(setting: Setting): boolean {
  return setting.tight && /[/:@]/.test(setting.text.charAt(setting.start - 1));
}

/** Whether nothing but indentation, brackets and signs stands between the start of the line or of an item and the name. */
function isStructural(setting: Setting): boolean {
  const { text, start } = setting;
  const before = text.slice(Math.max(0, start - 40), start);
  return /(?:^|[\r\n{[(,;|&])[ \t"'`\\-]{0,40}$/.test(before) || (setting.tight && /[ \t]$/.test(before));
}

const nameOf = (setting: Setting): string =>
  setting.text
    .slice(setting.start, skipForward(setting.text, setting.start, NAME, LONGEST_NAME))
    .toLowerCase();
