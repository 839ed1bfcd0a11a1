import type { Report, Step } from '../domain/report.ts';
import { CUT, shortened } from './escape.ts';
import { bold, paragraph, plain, preformatted, type RichElement } from './rich-text.ts';
import { visible, visibleLine } from './visible.ts';
import { WORDS } from './words.ts';

const TEXT = 900;
const DETAIL = 1_500;
const COMMAND = 2_200;

/** The fix, or what to try where none is known, numbered, each command in a block of its own. */
export function renderSteps({
  steps,
  cause,
  problems,
}: Pick<Report, 'steps' | 'cause' | 'problems'>): readonly RichElement[] {
  if (steps.length === 0) return [];
  const title = WORDS.steps(cause !== null || problems.length > 0);
  return [paragraph(bold(`\n${title}`)), ...steps.flatMap(renderStep)];
}

function renderStep({ text, detail, command }: Step, index: number): readonly RichElement[] {
  const says = paragraph(plain(`${index + 1}. ${shortened(visibleLine(text), TEXT)}`));
  const shown = detail === undefined ? [says] : [says, preformatted(shortened(detail, DETAIL))];
  if (command === undefined || command.trim() === '') return shown;
  // Half a command must never be there to be copied.
  if (JSON.stringify(visible(command)).length > COMMAND)
    return [...shown, paragraph(plain(`${WORDS.commandInFile} ${CUT}`))];
  return [...shown, preformatted(command)];
}
