/** `npm run bench:classifier`: speed of the recogniser on the corpus, on a log, and on texts made to hurt it. */

import { hostileTexts } from '../scripts/hostile-texts.ts';
import { readCorpus } from '../scripts/measure-corpus.ts';
import { kinds } from '../src/catalogue/index.ts';
import { makeClassifier } from '../src/classifier/classify.ts';
import { clean } from '../src/classifier/clean.ts';
import { EXTRACTORS } from '../src/classifier/read-entities.ts';

const corpus = readCorpus(new URL('../test/corpus/dev.jsonl', import.meta.url)).map(({ text }) => text);
const joined = corpus.join('\n');
const describe3k = textOf(3 * 1024);
const log64k = logOf(64 * 1024);

const started = performance.now();
const classify = makeClassifier(kinds);
console.log(`kinds ${kinds.length}, signatures ${kinds.flatMap(kind => kind.signatures).length}`);
console.log(`set-up ${(performance.now() - started).toFixed(1)} ms\n`);

reportCorpus();
console.log('\n                              best 10th      median         p99   target');
reportOne('3 KB paste', describe3k, 10_000, '60 µs');
reportOne('64 KB log', log64k, 200, '1500 µs');
reportPlain();
reportHostile();

function reportCorpus(): void {
  for (const text of corpus) classify(text);
  const times: number[] = [];
  const rounds = 20;
  const from = performance.now();
  for (let round = 0; round < rounds; round++)
    for (const text of corpus) times.push(timeOf(() => classify(text)));
  const seconds = (performance.now() - from) / 1000;
  const bytes = Buffer.byteLength(joined) * rounds;
  console.log(
    `corpus: ${Math.round((corpus.length * rounds) / seconds)} pastes/s, ${(bytes / seconds / 1e6).toFixed(1)} MB/s`,
  );
  console.log(
    `        a paste: median ${micros(quantile(times, 0.5))}, p99 ${micros(quantile(times, 0.99))}`,
  );
}

function reportOne(name: string, text: string, rounds: number, target: string): void {
  for (let round = 0; round < rounds; round++) classify(text);
  const times = Array.from({ length: rounds }, () => timeOf(() => classify(text)));
  console.log(
    `${name.padEnd(26)} ${[0.1, 0.5, 0.99].map(share => micros(quantile(times, share)).padStart(11)).join(' ')}   ${target}`,
  );
}

function reportPlain(): void {
  const patterns = [...kinds.flatMap(kind => kind.signatures), ...EXTRACTORS].map(({ pattern }) => pattern);
  const plain = (text: string) => {
    const cleaned = clean(text);
    return patterns.flatMap(pattern => pattern.exec(cleaned) ?? []);
  };
  const [ours, theirs] = bestInTurn(
    () => corpus.forEach(classify),
    () => corpus.forEach(plain),
  );
  const [ours3k, theirs3k] = bestInTurn(
    () => classify(describe3k),
    () => plain(describe3k),
  );
  console.log(
    `\nplain way (every pattern in turn), corpus   ${(theirs / ours).toFixed(1)} times slower   target 20`,
  );
  console.log(
    `plain way (every pattern in turn), 3 KB     ${(theirs3k / ours3k).toFixed(1)} times slower (${micros(theirs3k)})`,
  );
}

function reportHostile(): void {
  console.log('\nhostile 64 KB                        worst   target 25 ms');
  for (const { name, text } of hostileTexts(kinds, 64 * 1024)) {
    console.log(`${name.padEnd(32)} ${millis(worst(text, 5))}`);
  }
  console.log('\nhostile 1 MB, single line            worst');
  for (const { name, text } of hostileTexts(kinds, 1024 * 1024)) {
    console.log(`${name.padEnd(32)} ${millis(worst(text, 2))}`);
  }
}

function worst(text: string, rounds: number): number {
  classify(text);
  return Math.max(...Array.from({ length: rounds }, () => timeOf(() => classify(text))));
}

/** Best of several rounds each, taken in turn, so that neighbours on the machine disturb both alike. */
function bestInTurn(one: () => unknown, other: () => unknown): readonly [number, number] {
  const times = Array.from({ length: 40 }, () => [fewTimes(one), timeOf(other)] as const);
  return [Math.min(...times.map(([time]) => time)), Math.min(...times.map(([, time]) => time))];
}

/** What is quick is measured a few times, so that it is as warm as what is slow. */
function fewTimes(work: () => unknown): number {
  return Math.min(...Array.from({ length: 10 }, () => timeOf(work)));
}

function timeOf(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

function quantile(times: readonly number[], share: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(share * (times.length - 1))] ?? 0;
}

function micros(ms: number): string {
  return `${(ms * 1000).toFixed(1)} µs`;
}

function millis(ms: number): string {
  return `${ms.toFixed(2)} ms`.padStart(10);
}

/** A pod description with an error at its end, as long as asked. */
function textOf(size: number): string {
  const head = corpus.find(text => text.includes('Containers:') && text.includes('Volumes:')) ?? joined;
  const tail =
    '\n  Warning  Failed  9m (x4 over 10m)  kubelet  Failed to pull image "quay.io/acme/web:1": rpc error: code = Unknown desc = no basic auth credentials\n';
  return `${head}\n${head}`.slice(0, size - tail.length) + tail;
}

/** Lines as services write them, with an error now and then. */
function logOf(size: number): string {
  const lines: string[] = [];
  for (let n = 0, length = 0; length < size; n++) {
    const line =
      n % 97 === 50
        ? `2025-05-06T10:11:${String(n % 60).padStart(2, '0')}Z ERROR botocore.exceptions.NoCredentialsError: Unable to locate credentials`
        : `2025-05-06T10:11:${String(n % 60).padStart(2, '0')}Z INFO  request id=${n} path=/orders/${n * 7} status=200 took=${n % 90}ms user=u${n % 13} region=eu-west-1`;
    lines.push(line);
    length += line.length + 1;
  }
  return lines.join('\n').slice(0, size);
}
