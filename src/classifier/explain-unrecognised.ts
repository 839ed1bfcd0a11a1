import { makeClassifier } from './classify.ts';

/** What to say about a text that is no known error. */
export interface Unrecognised {
  /** One or two sentences: what was read in the text. */
  readonly says: string;
  /** How the text can become a known error. */
  readonly teach: string;
}

/** More names than these make the sentence unreadable. */
const MAX_NAMES = 6;

/** Reads names and knows no kinds. */
const readNames = makeClassifier([]);

/** Explains an answer of `none`: which names were read nevertheless, and how to teach the error. */
export function explainUnrecognised(text: string): Unrecognised {
  const read = Object.entries(readNames(text).entities);
  const shown = read.slice(0, MAX_NAMES).map(([name, value]) => `${wordsOf(name)} ${value}`);
  const more = read.length > MAX_NAMES ? ` and ${read.length - MAX_NAMES} more` : '';
  const says =
    shown.length === 0
      ? 'I do not recognise an error in this text, and it names no object that I know how to look up.'
      : `I do not recognise an error in this text. I did read: ${shown.join(', ')}${more}.`;
  return {
    says,
    teach:
      'If it is an error, paste more of it, from the first line that mentions a failure. To teach it to me, add a kind ' +
      'with a pattern and a runbook link to the configuration, or a signature to the catalogue: ' +
      'CONTRIBUTING.md, “Teach it a new error”, shows both.',
  };
}

/** `serviceAccount` → `service account`. */
function wordsOf(name: string): string {
  return name.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`);
}
