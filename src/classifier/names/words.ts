/** One word of a text, with what stands around it. */
export interface Word {
  /** In lower case, without a dot at its end. */
  readonly text: string;
  /** Whether it could be a name of Kubernetes as it is written; a capital letter may begin a sentence. */
  readonly isName: boolean;
  /** What stands between it and the word before, up to 8 characters. */
  readonly before: string;
  /** What stands between it and the next word, up to 8 characters. */
  readonly after: string;
  readonly startsLine: boolean;
  /** Number of its line, from 0. */
  readonly line: number;
  /** What blanks enclose: `http://web.shop/`, `deployment/web:`. */
  readonly chunk: string;
}

/** More than this of a text tells no new names. */
const MOST_CHARACTERS = 16_384;
const MOST_BETWEEN = 8;
const LONGEST_CHUNK = 600;
const NAME = /^[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])?$/;
const NO_NAME =
  /^(?:[\d.,:-]+[a-z]{0,2}|v\d+(?:[.-]\d+)*|[\da-f]{8}-[\da-f]{4}-[\da-f-]{20,40}|[\da-f]{16,64})$/;

/** The words of a text: letters, digits, hyphens, dots and underscores. */
export function wordsIn(text: string): readonly Word[] {
  return text
    .slice(0, MOST_CHARACTERS)
    .split('\n')
    .flatMap((line, number) => wordsOfLine(line, number));
}

function wordsOfLine(line: string, number: number): readonly Word[] {
  const found = [...line.matchAll(/\S{1,600}/g)].flatMap(({ 0: chunk, index: from }) =>
    [...chunk.matchAll(/[A-Za-z0-9][\w.-]{0,252}/g)].map(({ 0: raw, index }) => {
      const text = raw.replace(/[-._]{1,253}$/, '');
      return { text, start: from + index, end: from + index + text.length, chunk };
    }),
  );
  return found.map(({ text, start, end, chunk }, at) => ({
    text: text.toLowerCase(),
    isName: isName(text),
    before: line.slice(found[at - 1]?.end ?? 0, start).slice(-MOST_BETWEEN),
    after: line.slice(end, found[at + 1]?.start ?? line.length).slice(0, MOST_BETWEEN),
    startsLine: at === 0,
    line: number,
    chunk: chunk.slice(0, LONGEST_CHUNK),
  }));
}

function isName(text: string): boolean {
  const shaped = text.charAt(0).toLowerCase() + text.slice(1);
  return NAME.test(shaped) && !NO_NAME.test(shaped);
}
