import type { Evidence } from '../domain/outcome.ts';
import { CUT, shortened } from './escape.ts';
import { bold, code, paragraph, plain, preformatted, type RichElement } from './rich-text.ts';
import { visible, visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

const INLINE = 160;
const VALUE = 1_200;
const NAME = 300;
const SHOWN = 12;

/** Facts, one a line: the object, where in it, and what it said; long values as a block of code. */
export function renderEvidence(evidence: readonly Evidence[]): readonly RichElement[] {
  const lines = evidence.slice(0, SHOWN).flatMap(renderFact);
  const left = evidence.length - SHOWN;
  return left > 0 ? [...lines, paragraph(plain(`${WORDS.andMore(left)} ${CUT}`))] : lines;
}

function renderFact({ subject, path, value }: Evidence): readonly RichElement[] {
  const where = path === '' ? '' : ` ${shortened(visibleLine(path), NAME)}`;
  const head = [plain('• '), bold(shortened(visibleLine(subject), NAME)), plain(`${where}: `)];
  const shown = visible(value);
  if (value === '') return [paragraph(...head, plain(WORDS.empty))];
  if (shown.length <= INLINE && !shown.includes('\n')) return [paragraph(...head, code(shown))];
  return [paragraph(...head), preformatted(shortened(shown, VALUE))];
}
