/** How much of a cleaned text is read, in characters: the rest of a long log repeats itself. */
const MOST_CHARACTERS = 2000;

/** A run of letters and digits, or one sign of a script that writes no spaces. */
const RUN = /[A-Za-z0-9\u00c0-\u024f]+|[\u3040-\u30ff\u4e00-\u9fff]/g;

/** Where one word of a joined name ends and the next begins: `NoCredentialsError`, `IMDSRole`. */
const JOINT = /(?<=[a-z])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/;
const JOINED = /[a-z][A-Z]/;
const DIGIT = /\d/;

/** Status codes of HTTP and exit codes that mean something by themselves. */
const TELLING_NUMBER = /^(?:[45]\d\d|12[5-8]|13[0-9]|143)$/;

/** The words of a cleaned text and their neighbouring pairs, without repetition, in order; numbers and ids are folded. */
export function featuresOf(cleaned: string): ReadonlySet<string> {
  const features = new Set<string>();
  let before = '';
  for (const word of wordsOf(cleaned.slice(0, MOST_CHARACTERS))) {
    features.add(word);
    if (before !== '') features.add(`${before} ${word}`);
    before = word;
  }
  return features;
}

function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  for (const run of text.match(RUN) ?? []) {
    if (DIGIT.test(run)) words.push(foldedOf(run));
    else if (JOINED.test(run)) words.push(...run.split(JOINT).map(part => part.toLowerCase()));
    else words.push(run.toLowerCase());
  }
  return words;
}

/** A run with digits: short names such as `s3` and `x509` stay, numbers and ids become one sign. */
function foldedOf(run: string): string {
  if (/^\d+$/.test(run)) return TELLING_NUMBER.test(run) ? run : '#';
  return run.length <= 4 ? run.toLowerCase() : '#';
}
