/** The block id that says which job a message of the bot answers, and which part of the answer it is. */
export function answerMark(jobId: string, part: number): string {
  return `answer:${jobId}:${part}`;
}

/** The job and part that a block id names. */
export function readAnswerMark(blockId: string): { readonly jobId: string; readonly part: number } | null {
  const found = /^answer:(.{1,200}):(\d{1,4})$/.exec(blockId);
  const [, jobId, part] = found ?? [];
  return jobId === undefined || part === undefined ? null : { jobId, part: Number(part) };
}

/** What is pressed or chosen in a reply; handlers listen for these. */
export const ACTIONS = {
  checkAgain: 'check-again',
  showAll: 'show-all-checks',
  choose: 'choose-target',
} as const;

/** The block id of the menu that asks which target is meant. */
export const chooseMark = (jobId: string): string => `choose:${jobId}`;

/** The job that a menu belongs to. */
export const readChooseMark = (blockId: string): string | null =>
  blockId.startsWith('choose:') ? blockId.slice('choose:'.length) : null;
