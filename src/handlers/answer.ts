import type { Inquiry } from '../domain/inquiry.ts';
import { advance, EMPTY_CHECKLIST, type Progress } from '../domain/progress.ts';
import type { Report } from '../domain/report.ts';
import type { DiagnosisJob } from '../queue/port.ts';
import type { Reply } from '../replies/blocks.ts';
import { renderBlocks } from '../replies/render-blocks.ts';
import { renderFailure } from '../replies/render-failure.ts';
import { renderProgress } from '../replies/render-progress.ts';
import { smallPrint } from '../replies/render-small-print.ts';
import { renderText } from '../replies/render-text.ts';
import { redacted } from '../security/redacted.ts';
import { deliverFirst } from './deliver-first.ts';
import { type Editor, editorOf } from './editor.ts';
import { type Place, placeOf } from './place.ts';
import { postPart, postRest } from './post-reply.ts';
import { openThread, openThreadElsewhere, type SlackContext, type Thread } from './slack-context.ts';

/** What answering a job needs: a Slack client, the time, and the diagnosis itself. */
export interface Answering extends SlackContext {
  readonly diagnose: (
    inquiry: Inquiry,
    tell: (progress: Progress) => void,
    signal: AbortSignal,
  ) => Promise<Report>;
}

/** Answers one job in its thread: a checklist at once, edited as checks finish, then the report in its place. */
export async function answer(job: DiagnosisJob, using: Answering, signal: AbortSignal): Promise<void> {
  const place = placeOf(job.reply);
  const { thread, ts } = await begin(job, place, using);
  const editor = editorOf(
    message => using.slack.chat.update({ channel: thread.channel, ts, ...message }),
    using.clock,
    error => using.log.warn(`A checklist could not be edited: ${error}`),
  );
  const draft = await draftFor(job, using, editor, signal);
  const notices = [place.notice, thread.elsewhere].filter(notice => notice !== undefined);
  const reply = await deliverFirst(withNotices(draft, notices), { editor, thread, using });
  await postRest(reply, thread, job.id, using);
}

async function begin(job: DiagnosisJob, place: Place, using: Answering) {
  const checklist = renderProgress(EMPTY_CHECKLIST, { jobId: job.id });
  const post = (thread: Thread) => postPart(checklist, { thread, jobId: job.id, part: 0 }, using);
  try {
    const thread = await openThread(job, place, using);
    return { thread, ts: await post(thread) };
  } catch (error) {
    const thread = await openThreadElsewhere(error, job, place, using);
    if (thread === null) throw error;
    return { thread, ts: await post(thread) };
  }
}

/** A reply, and all of it as text for when Slack does not take it. */
interface Draft {
  readonly reply: Reply;
  readonly whole: string;
}

async function draftFor(
  job: DiagnosisJob,
  using: Answering,
  editor: Editor,
  signal: AbortSignal,
): Promise<Draft> {
  const { id: jobId, inquiry, before } = job;
  let checklist = EMPTY_CHECKLIST;
  const tell = (progress: Progress) => {
    checklist = advance(checklist, progress);
    editor.show(renderProgress(checklist, { jobId }));
  };
  try {
    const report = await using.diagnose({ ...inquiry, ...(before && { before }) }, tell, signal);
    // What a worker that shuts down could not look at any more is no answer.
    signal.throwIfAborted();
    return {
      reply: renderBlocks(report, { jobId, ...(before && { before }) }),
      whole: renderText(report, { colour: false, all: true }),
    };
  } catch (error) {
    // A worker that shuts down hands the job back: another one gives the answer.
    if (signal.aborted) throw error;
    const why = redacted(error instanceof Error ? error.message : String(error));
    using.log.error(`The diagnosis of ${jobId} failed: ${why}`);
    return { reply: { messages: [renderFailure(why, { jobId })], files: [] }, whole: why };
  }
}

function withNotices(draft: Draft, notices: readonly string[]): Draft {
  if (notices.length === 0) return draft;
  const [first, ...others] = draft.reply.messages;
  const blocks = [...first.blocks, ...notices.map(notice => smallPrint(`ℹ️ ${notice}`))];
  return { ...draft, reply: { ...draft.reply, messages: [{ ...first, blocks }, ...others] } };
}
