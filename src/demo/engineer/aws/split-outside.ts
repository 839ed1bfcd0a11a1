/** The pieces of a text between separators that stand outside quotes and brackets. */
export function splitOutside(text: string, separator: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  let depth = 0;
  let quote = '';
  for (let at = 0; at < text.length; at++) {
    const next = text.charAt(at);
    if (quote !== '') quote = next === quote ? '' : quote;
    else if ('\'`"'.includes(next)) quote = next;
    else if ('([{'.includes(next)) depth++;
    else if (')]}'.includes(next)) depth--;
    else if (depth === 0 && text.startsWith(separator, at)) {
      pieces.push(text.slice(start, at));
      at += separator.length - 1;
      start = at + 1;
    }
  }
  return [...pieces, text.slice(start)];
}
