/** How many failing rows a message shows. */
const SHOWN = 10;

/** Asserts something of every row of a table in one test; the failure names every row that fails, and shows the first of them. */
export function forEachRow<Row>(
  rows: readonly Row[],
  nameOf: (row: Row) => string,
  assert: (row: Row) => void,
): void {
  if (rows.length === 0) throw new Error('the table is empty, so nothing was asserted');
  const failures = rows.flatMap(row => failureOf(row, nameOf, assert));
  if (failures.length === 0) return;
  const shown = failures.slice(0, SHOWN).join('\n\n');
  throw new Error(`${failures.length} of ${rows.length} rows fail:\n\n${shown}`);
}

function failureOf<Row>(
  row: Row,
  nameOf: (row: Row) => string,
  assert: (row: Row) => void,
): readonly string[] {
  try {
    assert(row);
    return [];
  } catch (error) {
    return [`${nameOf(row)}\n${error instanceof Error ? error.message : String(error)}`];
  }
}
