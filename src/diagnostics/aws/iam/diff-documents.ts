/** A document as people and diffs read it: two spaces a level; a text that is not JSON stays as it is. */
function prettyDocument(json: string): string {
  const document = parsed(json);
  return document === undefined ? json : JSON.stringify(document, null, 2);
}

/** A document on one line, as an argument of a command. */
export function compactDocument(json: string): string {
  const document = parsed(json);
  return document === undefined ? json : JSON.stringify(document);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

const MOST_LINES = 2000;

/** What changes between two documents, line by line: `  ` stays, `- ` goes, `+ ` comes; far from changes, lines are left out. */
export function diffDocuments(before: string, after: string, context = 3): string {
  const lines = compare(linesOf(before), linesOf(after));
  const near = (index: number) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(line => !line.startsWith('  '));
  const shown = lines.map((line, index) => (near(index) ? line : undefined));
  return shown
    .flatMap((line, index) =>
      line !== undefined ? [line] : shown[index - 1] !== undefined || index === 0 ? ['  …'] : [],
    )
    .join('\n');
}

const linesOf = (json: string): readonly string[] => prettyDocument(json).split('\n').slice(0, MOST_LINES);

function compare(before: readonly string[], after: readonly string[]): readonly string[] {
  const rest = commonRests(before, after);
  const lines: string[] = [];
  let old = 0;
  let fresh = 0;
  while (old < before.length || fresh < after.length) {
    if (old < before.length && before[old] === after[fresh]) {
      lines.push(`  ${before[old]}`);
      old++;
      fresh++;
    } else if (
      fresh >= after.length ||
      (old < before.length && at(rest, old + 1, fresh) >= at(rest, old, fresh + 1))
    )
      lines.push(`- ${before[old++]}`);
    else lines.push(`+ ${after[fresh++]}`);
  }
  return lines;
}

const at = (table: readonly (readonly number[])[], row: number, column: number): number =>
  table[row]?.[column] ?? 0;

/** How many lines the rests of both documents have in common (longest common subsequence), from every pair of places. */
function commonRests(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const table: number[][] = Array.from({ length: before.length + 1 }, () => []);
  for (let old = before.length - 1; old >= 0; old--) {
    const row: number[] = new Array(after.length + 1).fill(0);
    for (let fresh = after.length - 1; fresh >= 0; fresh--) {
      row[fresh] =
        before[old] === after[fresh]
          ? at(table, old + 1, fresh + 1) + 1
          : Math.max(at(table, old + 1, fresh), row[fresh + 1] ?? 0);
    }
    table[old] = row;
  }
  return table;
}
