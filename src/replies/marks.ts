/** What the block id of an answer's message tells. */
export interface AnswerMark {
  readonly jobId: string;
  /** Which message of the answer it is; the first is 0. */
  readonly part: number;
  /** Whether the answer leaves the question open, so that a name said below it goes on with it. */
  readonly open: boolean;
  /** Whether it is still the checklist, in whose place the answer comes. */
  readonly looking?: true;
}

/** The block id by which an answer's message is known again: nothing else need be remembered. */
export function answerMark({ jobId, part, open, looking }: AnswerMark): string {
  return `answer:${jobId}:${part}${looking ? ':looking' : open ? ':open' : ''}`;
}

/** What a block id tells, if it is such a mark. */
export function readAnswerMark(blockId: string): AnswerMark | null {
  const [, jobId, part, state] = /^answer:(.{1,200}):(\d{1,4})(:open|:looking)?$/.exec(blockId) ?? [];
  if (jobId === undefined || part === undefined) return null;
  const mark = { jobId, part: Number(part), open: state === ':open' };
  return state === ':looking' ? { ...mark, looking: true } : mark;
}

/** What is pressed or chosen in a reply; handlers listen for these. */
export const ACTIONS = {
  checkAgain: 'check-again',
  showSteps: 'show-steps',
  showUndo: 'show-undo',
  showChecks: 'show-checks',
  showMore: 'show-more',
  choose: 'choose-target',
  suggest: 'choose-kind',
} as const;

/** The action id of one of several suggestion buttons: Slack wants each to differ. */
export const suggestAction = (at: number): string => `${ACTIONS.suggest}:${at}`;

/** The block id of the menu that asks which target is meant. */
export const chooseMark = (jobId: string): string => `choose:${jobId}`;

/** The job that a menu belongs to. */
export const readChooseMark = (blockId: string): string | null =>
  blockId.startsWith('choose:') ? blockId.slice('choose:'.length) : null;
