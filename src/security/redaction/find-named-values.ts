import { readValue } from './read-value.ts';
import { secretNameOf } from './secret-name.ts';
import { standsInForSecret } from './secret-value.ts';
import type { FindSecrets } from './span.ts';

const PAIR =
  /(?:\bname|Key|\bkey)\\{0,4}["']?[ \t]{0,4}[:=][ \t]{0,4}\\{0,4}["']?(?<name>[A-Za-z0-9_.-]{2,100})\\{0,4}["']?,?(?:[ \t\r\n]|\\n){1,60}\\{0,4}["']?(?:Parameter)?[vV]alue\\{0,4}["']?[ \t]{0,4}[:=][ \t]{0,4}/g;
const TIGHT =
  /"(?:name|key|Name|Key|ParameterKey)\\{0,4}" ?: ?\\{0,4}"(?<name>[A-Za-z0-9_.-]{2,100})\\{0,4}" ?, ?\\{0,4}"(?:Parameter)?[vV]alue\\{0,4}" ?: ?/g;

/** Finds values of pod, task and stack variables, whose names stand in a field of their own. */
export const findNamedValues: FindSecrets = text =>
  !/value/i.test(text)
    ? []
    : [...text.matchAll(PAIR), ...text.matchAll(TIGHT)].flatMap(match => {
        const name = secretNameOf(match.groups?.name ?? '');
        const value = name === undefined ? undefined : readValue(text, match.index + match[0].length);
        if (name === undefined || value === undefined) return [];
        const shown = text.slice(value.start, value.end);
        return standsInForSecret(shown) ? [] : [{ start: value.start, end: value.end, kind: name.kind }];
      });
