/** Code with the insides of comments, strings, templates and regular expressions blanked; lines and columns stay. */
export function mask(code: string): string {
  return code.replaceAll(TOKEN, blankToken);
}

const TOKEN = new RegExp(
  [
    String.raw`\/\*[\s\S]*?\*\/`, // comment
    String.raw`\/\/[^\n]*`, // line comment
    String.raw`'(?:\\.|[^'\\\n])*'`,
    String.raw`"(?:\\.|[^"\\\n])*"`,
    '`(?:\\\\[\\s\\S]|\\$\\{(?:[^{}`]|`[^`]*`|\\{[^{}]*\\})*\\}|[^`\\\\])*`',
    // A slash begins a regular expression where a value may begin.
    String.raw`(?<=(?:^|[(,=:[!&|?{};>]|\breturn|\bcase)\s*)\/(?![/*])(?:\\.|\[(?:\\.|[^\]\\\n])*\]|[^/\\\n[])+\/[dgimsuvy]*`,
  ].join('|'),
  'gm',
);

function blankToken(token: string): string {
  return token.replaceAll(/[^\n]/g, ' ');
}
