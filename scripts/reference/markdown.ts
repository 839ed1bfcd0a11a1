import type { FixStep } from '../../src/domain/error-kind.ts';

/** Text that a reader of Markdown shows as it is: no emphasis, no HTML, no links. */
export function plain(text: string): string {
  return text.replace(/[\\`*_[\]<>|]/g, mark => `\\${mark}`);
}

/** Text in a fence that nothing in it can close. */
export function fenced(text: string, language = 'text'): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([ticks]) => ticks.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

/** Steps as a numbered list; `{name}` is filled in by the bot. */
export function stepsList(steps: readonly FixStep[]): string {
  return steps.map((step, index) => `${index + 1}. ${plain(step.text)}${commandOf(step)}`).join('\n');
}

function commandOf({ command }: FixStep): string {
  if (command === undefined) return '';
  const block = fenced(command, 'sh').split('\n');
  return `\n\n${block.map(line => `   ${line}`).join('\n')}\n`;
}

/** A section, or nothing when there is nothing to say. */
export function section(title: string, body: string): string {
  return body.trim() === '' ? '' : `\n## ${title}\n\n${body.trimEnd()}\n`;
}
