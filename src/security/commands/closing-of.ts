/** Where the parenthesis closes that is open at `from`; quotes hide parentheses. The end of the text when none does. */
export function closingOf(text: string, from: number): number {
  let depth = 1;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const next = text[at] ?? '';
    if (next === quote) quote = '';
    else if (quote !== '') continue;
    else if (next === "'" || next === '"') quote = next;
    else if (next === '(') depth++;
    else if (next === ')' && --depth === 0) return at;
  }
  return text.length;
}
