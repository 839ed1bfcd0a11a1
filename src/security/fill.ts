import { shellQuote } from './shell.ts';

const PLACEHOLDER = /\{([a-zA-Z]{1,40})\}/g;

/** A sentence with its `{name}` placeholders filled in; an unknown name stays as it is. */
export function fillText(template: string, args: Readonly<Record<string, string | undefined>>): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => args[name] ?? whole);
}

/** A command with its placeholders filled in, every value shell-quoted; `undefined` when a value is missing or empty. */
export function fillCommand(
  template: string,
  args: Readonly<Record<string, string | undefined>>,
): string | undefined {
  const names = [...template.matchAll(PLACEHOLDER)].map(match => match[1] ?? '');
  if (names.some(name => !args[name])) return undefined;
  return template.replace(PLACEHOLDER, (_, name: string) => shellQuote(args[name] ?? ''));
}
