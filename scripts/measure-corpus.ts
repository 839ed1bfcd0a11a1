import { readFileSync } from 'node:fs';
import { kinds } from '../src/catalogue/index.ts';
import { makeClassifier } from '../src/classifier/classify.ts';
import type { Recognition } from '../src/domain/error-kind.ts';

/** A labelled paste. */
export interface Paste {
  readonly id: string;
  /** What it is, or `none`. */
  readonly kind: string;
  readonly also: readonly string[];
  readonly lang: string;
  readonly text: string;
  /** Entities that stand in the text. */
  readonly expect: Readonly<Record<string, string>>;
}

/** One paste with what the classifier made of it. */
export interface Judged {
  readonly paste: Paste;
  readonly found: Recognition;
  readonly right: boolean;
  /** Expected entities that were not found. */
  readonly lost: readonly string[];
}

/** The figures that must not fall. */
export interface Figures {
  readonly accuracy: number;
  readonly falseAlarms: number;
  readonly entityRecall: number;
}

/** Reads labelled pastes, one JSON object a line. */
export function readCorpus(file: URL | string): readonly Paste[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line));
}

/** Classifies every paste. */
export function judge(corpus: readonly Paste[]): readonly Judged[] {
  const classify = makeClassifier(kinds);
  return corpus.map(paste => {
    const found = classify(paste.text);
    const read: Readonly<Record<string, string | undefined>> = { ...found.entities };
    const lost = Object.entries(paste.expect).flatMap(([name, value]) => (read[name] === value ? [] : name));
    return { paste, found, right: found.kind === paste.kind, lost };
  });
}

/** Sums up. */
export function figuresOf(judged: readonly Judged[]): Figures {
  const expected = judged.reduce((sum, { paste }) => sum + Object.keys(paste.expect).length, 0);
  const lost = judged.reduce((sum, one) => sum + one.lost.length, 0);
  return {
    accuracy: judged.filter(({ right }) => right).length / judged.length,
    falseAlarms: judged.filter(({ paste, right }) => paste.kind === 'none' && !right).length,
    entityRecall: expected === 0 ? 1 : (expected - lost) / expected,
  };
}
