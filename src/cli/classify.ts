import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { kinds } from '../catalogue/index.ts';
import { makeClassifier } from '../classifier/classify.ts';
import { readInput, type Terminal, UsageError } from '../main/terminal.ts';
import { redact } from '../security/redact.ts';

/** `paramedic classify`: one paste from standard input, or with `--jsonl` one `{"id","text"}` a line. */
export async function classifyInput(
  terminal: Terminal,
  options: { readonly jsonl?: boolean },
): Promise<void> {
  const classify = makeClassifier(kinds);
  if (options.jsonl) return classifyLines(terminal, classify);
  const {
    kind,
    also,
    entities,
    signature = null,
    suggestions,
  } = classify(redact(await readInput(terminal.stdin)));
  terminal.out(`${JSON.stringify({ kind, also, entities, signature, suggestions }, null, 2)}\n`);
}

async function classifyLines(terminal: Terminal, classify: ReturnType<typeof makeClassifier>): Promise<void> {
  const lines = createInterface({
    input: Readable.from(terminal.stdin),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  for await (const line of lines) {
    number += 1;
    if (line.trim() === '') continue;
    const { id, text } = readLine(line, number);
    const { kind, also, entities, suggestions } = classify(redact(text));
    terminal.out(`${JSON.stringify({ id, kind, also, entities, suggestions })}\n`);
  }
}

function readLine(line: string, number: number): { readonly id: unknown; readonly text: string } {
  const value = parse(line, number);
  if (
    typeof value === 'object' &&
    value !== null &&
    'id' in value &&
    'text' in value &&
    typeof value.text === 'string'
  ) {
    return { id: value.id, text: value.text };
  }
  throw new UsageError(`Line ${number} is not {"id": …, "text": "…"}: mend it and run again.`);
}

function parse(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new UsageError(`Line ${number} is not JSON: each line must be {"id": …, "text": "…"}.`);
  }
}
