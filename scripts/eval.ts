/**
 * `npm run eval`: how well the corpus is recognised, kind by kind; fails below the figures in test/corpus/floor.json.
 * Then how often the suggestions hold the kind of a text that they were not trained on. With `--gaps`: texts without a
 * known error of which the suggestions are sure, for whoever writes signatures.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { kinds } from '../src/catalogue/index.ts';
import { makeClassifier } from '../src/classifier/classify.ts';
import { type Figures, figuresOf, type Judged, judge, readCorpus } from './measure-corpus.ts';
import { crossValidated, shareWithin } from './suggestions/curve.ts';

const { values: options } = parseArgs({
  options: {
    verbose: { type: 'boolean', short: 'v', default: false },
    gaps: { type: 'boolean', default: false },
  },
});
const corpus = new URL('../test/corpus/', import.meta.url);
const floors: Readonly<Record<string, Figures>> = JSON.parse(
  readFileSync(new URL('floor.json', corpus), 'utf8'),
);

let failed = false;
for (const [name, floor] of Object.entries(floors)) {
  const judged = judge(readCorpus(new URL(`${name}.jsonl`, corpus)));
  const figures = figuresOf(judged);
  printKinds(name, judged);
  printFigures(figures, floor);
  if (options.verbose) judged.forEach(printMistake);
  failed ||= isBelow(figures, floor);
}
const unseen = crossValidated();
console.log('\nsuggestions, cross-validated: the kind of an error is among the first');
for (const most of [1, 2, 3]) console.log(`${most}: ${percent(shareWithin(unseen, most))}`);
if (options.gaps) printGaps();

if (failed) {
  console.error('Below the recorded floor: see the kinds with "wrong" above, or run with --verbose.');
  process.exitCode = 1;
}

/** How sure the suggestions must be of a text that no signature knows. */
const SURE = 0.8;

function printGaps(): void {
  const classify = makeClassifier(kinds);
  console.log('\nsure, and no signature matches:');
  for (const { text, suggestions } of unseen) {
    const [first] = suggestions;
    if (first === undefined || first.score < SURE || classify(text).kind !== 'none') continue;
    console.log(`${first.kind} ${first.score}  ${JSON.stringify(text.slice(0, 160))}`);
  }
}

function printKinds(name: string, judged: readonly Judged[]): void {
  console.log(`\n${name}.jsonl, ${judged.length} pastes\n`);
  console.log(`${'kind'.padEnd(30)} right wrong  taken for`);
  for (const [kind, ofKind] of Map.groupBy(judged, one => one.paste.kind)) {
    const wrong = ofKind.filter(one => !one.right);
    const taken = wrong.map(one => one.found.kind).join(', ');
    const right = ofKind.length - wrong.length;
    console.log(
      `${kind.padEnd(30)} ${String(right).padStart(5)} ${String(wrong.length).padStart(5)}  ${taken}`,
    );
  }
}

function printFigures(figures: Figures, floor: Figures): void {
  console.log(`\nkind right     ${percent(figures.accuracy)}  (floor ${percent(floor.accuracy)})`);
  console.log(`false alarms   ${figures.falseAlarms}  (at most ${floor.falseAlarms})`);
  console.log(`entity recall  ${percent(figures.entityRecall)}  (floor ${percent(floor.entityRecall)})`);
}

function printMistake({ paste, found, right, lost }: Judged): void {
  if (!right)
    console.log(`${paste.id} ${paste.kind} → ${found.kind} (${found.signature ?? '-'}) also ${found.also}`);
  const read: Readonly<Record<string, string | undefined>> = { ...found.entities };
  for (const name of lost) console.log(`${paste.id} ${name}: ${paste.expect[name]} → ${read[name]}`);
}

function isBelow(figures: Figures, floor: Figures): boolean {
  return (
    figures.accuracy < floor.accuracy ||
    figures.falseAlarms > floor.falseAlarms ||
    figures.entityRecall < floor.entityRecall
  );
}

function percent(share: number): string {
  return `${(100 * share).toFixed(2)} %`;
}
