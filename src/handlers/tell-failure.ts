import type { DiagnosisJob } from '../queue/port.ts';
import { renderFailure } from '../replies/render-failure.ts';
import { redacted } from '../security/redacted.ts';
import { persist } from './persist.ts';
import { placeOf } from './place.ts';
import { postPart } from './post-reply.ts';
import { openThread, type SlackContext, threadSoFar } from './slack-context.ts';
import { slackFailure } from './slack-failure.ts';

/**
 * Says in a job's thread that it failed for good, with a button to ask again: in the place of its checklist, or below when
 * there is none. An answer that stands there already is left alone. Rejects when it has to be said later.
 */
export async function tellFailure(job: DiagnosisJob, reason: string, using: SlackContext): Promise<void> {
  try {
    await showFailure(job, reason, using);
  } catch (error) {
    if (slackFailure(error)?.kind !== 'refused') throw error;
    using.log.error(`The failure of job ${job.id} could not be said where it was asked: ${error}`);
  }
}

async function showFailure(job: DiagnosisJob, reason: string, using: SlackContext): Promise<void> {
  const { slack, clock } = using;
  const message = renderFailure(redacted(inWords(reason)), { jobId: job.id });
  const thread = await openThread(job, placeOf(job.reply), using);
  const { parts } = await threadSoFar(thread, using);
  const first = parts.find(each => each.jobId === job.id && each.part === 0);
  if (first === undefined) {
    await postPart(message, { thread, jobId: job.id, part: 0 }, using);
    return;
  }
  if (!first.looking) return;
  const update = () => slack.chat.update({ channel: thread.channel, ts: first.ts, ...message });
  await persist<unknown>({ call: update, clock });
}

/** BullMQ's own reason for a job whose worker died more often than that is tried. */
function inWords(reason: string): string {
  return /stalled/.test(reason) ? 'The bot was restarted several times while it looked.' : reason;
}
