const LINE_ENDS = /\r\n?|[\u2028\u2029\u0085]/g;

// Everything that changes how a text looks without being seen: controls, marks of direction, zero-width and tag
// characters, and the blank letters that are none of these.
const UNSEEN = /[\p{Cc}\p{Cf}]|\u034f|[\u115f\u1160\u3164\uffa0]/gu;

/** Text in which nothing is hidden: invisible characters become their code points, broken surrogates the replacement mark. */
export function visible(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_ENDS, '\n')
    .replace(UNSEEN, character => (character === '\n' || character === '\t' ? character : named(character)));
}

/** The same on one line. */
export function visibleLine(text: string): string {
  return visible(text).replace(/[\n\t]+/g, ' ');
}

function named(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
