import { isRecord } from '../../fields.ts';
import { CommandFailed } from '../session.ts';
import { conditionOf } from './query-condition.ts';
import { splitOutside } from './split-outside.ts';

const TOKEN = /\.?([A-Za-z_]\w{0,200})|\.?\*|\[\]|\[\*\]|\[(-?\d{1,6})\]|\.?\[([^\]?[]{1,500})\]/y;

/** The value that a `--query` finds: fields, indexes, projections, filters, lists of fields and pipes. Source: https://jmespath.org/specification.html */
export function queried(value: unknown, query: string): unknown {
  return splitOutside(query, '|').reduce<unknown>((so, path) => walked(so, path.trim()), value);
}

function walked(value: unknown, path: string): unknown {
  if (path === '' || path === '@') return value;
  const filter = filterAt(path);
  if (filter !== undefined) {
    const items: readonly unknown[] = Array.isArray(value) ? value : [];
    const test = conditionOf(filter.condition, walked);
    return projected(items.filter(test), filter.rest);
  }
  TOKEN.lastIndex = 0;
  const token = TOKEN.exec(path);
  if (token === null) throw new CommandFailed(`the --query "${path}" is not understood`);
  return stepped(value, token, path.slice(TOKEN.lastIndex));
}

function stepped(value: unknown, token: RegExpExecArray, rest: string): unknown {
  const [whole, field, index, fields] = token;
  if (field !== undefined) return walked(isRecord(value) ? (value[field] ?? null) : null, rest);
  if (index !== undefined)
    return walked(Array.isArray(value) ? (value.at(Number(index)) ?? null) : null, rest);
  if (fields !== undefined)
    return walked(
      fields.split(',').map(one => walked(value, one.trim())),
      rest,
    );
  if (whole.endsWith('*') && isRecord(value)) return projected(Object.values(value), rest);
  return projected(Array.isArray(value) ? (whole === '[]' ? value.flat() : value) : [], rest);
}

function projected(items: readonly unknown[], rest: string): unknown {
  const found = items.map(item => walked(item, rest)).filter(item => item !== null && item !== undefined);
  return rest.includes('[]') ? found.flat() : found;
}

function filterAt(path: string): { readonly condition: string; readonly rest: string } | undefined {
  if (!path.startsWith('[?')) return undefined;
  let depth = 0;
  let quote = '';
  for (let at = 0; at < path.length; at++) {
    const next = path.charAt(at);
    if (quote !== '') quote = next === quote ? '' : quote;
    else if (next === "'" || next === '`') quote = next;
    else if (next === '[') depth++;
    else if (next === ']' && --depth === 0) return { condition: path.slice(2, at), rest: path.slice(at + 1) };
  }
  throw new CommandFailed(`the --query "${path}" has a filter that is not closed`);
}
