import { diagnose } from '../diagnose.ts';
import type { Entities } from '../domain/entities.ts';
import type { Inquiry } from '../domain/inquiry.ts';
import type { Report } from '../domain/report.ts';
import { makeDiagnosing } from '../main/make-diagnosing.ts';
import { diagnosisSettingsOf, settingsFrom } from '../main/settings.ts';
import { readInput, type Terminal, UsageError } from '../main/terminal.ts';
import { parseCommand } from '../pipeline/command/parse-command.ts';
import { renderText } from '../replies/render-text.ts';
import { toJson } from '../replies/to-json.ts';
import { redacted, redactedNames } from '../security/redacted.ts';

/** The options of `paramedic diagnose`. */
export interface DiagnoseOptions {
  readonly cluster?: string;
  readonly namespace?: string;
  readonly kind?: string;
  readonly json?: boolean;
  /** Everything, however long. */
  readonly all?: boolean;
  readonly config?: string;
  readonly demo?: string;
  readonly repaired?: boolean;
}

/** Exit code of a report: 3 when the asker was refused. */
type ExitCode = 0 | 3;

/** `paramedic diagnose`: a text, `-` for standard input, or KIND NAME. */
export async function diagnoseInput(
  terminal: Terminal,
  words: readonly string[],
  options: DiagnoseOptions,
): Promise<ExitCode> {
  if (options.repaired && !options.demo) throw new UsageError('--repaired goes with --demo NAME.');
  const report = options.demo
    ? await (await import('../local/diagnose-demo.ts')).diagnoseDemo(options.demo, options.repaired ?? false)
    : await diagnoseReal(terminal, words, options);
  const text = options.json
    ? `${JSON.stringify(toJson(report), null, 2)}\n`
    : renderText(report, { colour: terminal.colour, all: options.all ?? false });
  terminal.out(text);
  return report.verdict === 'refused' ? 3 : 0;
}

async function diagnoseReal(
  terminal: Terminal,
  words: readonly string[],
  options: DiagnoseOptions,
): Promise<Report> {
  const inquiry = await inquiryFrom(terminal, words, options);
  const settings = await settingsFrom(terminal, options.config);
  const diagnosing = await makeDiagnosing(diagnosisSettingsOf(settings), terminal.variables);
  try {
    return await diagnose(
      inquiry,
      diagnosing.using(() => {}),
    );
  } finally {
    await diagnosing.close();
  }
}

async function inquiryFrom(
  terminal: Terminal,
  words: readonly string[],
  { cluster, namespace, kind }: DiagnoseOptions,
): Promise<Inquiry> {
  const given: Entities = { ...(cluster && { cluster }), ...(namespace && { namespace }) };
  const isPiped = words[0] === '-' || (words.length === 0 && !terminal.stdin.isTTY);
  const typed = isPiped ? await readInput(terminal.stdin) : words.join(' ');
  if (typed.trim() === '') {
    throw new UsageError(
      'There is nothing to diagnose: give an error text, `-` with the text on standard input, or a name such as `pod my-app`.',
    );
  }
  const command = isPiped
    ? ({ type: 'text', text: typed } as const)
    : parseCommand(typed, { bareNames: true });
  if (command.type === 'usage')
    throw new UsageError(command.says.replaceAll('/diagnose', 'paramedic diagnose'));
  const named = command.type === 'target' ? { ...command.named, ...given } : given;
  const text = redacted(command.type === 'text' ? command.text : '');
  const chosen = kind === undefined ? {} : { kind: redacted(kind) };
  return { text, named: redactedNames(named), ...chosen, asker: 'cli', language: 'en' };
}
