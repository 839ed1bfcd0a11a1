import { jobIdOf } from '../../src/queue/job-id.ts';
import type { DiagnosisJob, Process } from '../../src/queue/port.ts';
import { redacted, redactedNames } from '../../src/security/redacted.ts';

/** A job whose text is its name. */
export function aJob(name: string): DiagnosisJob {
  return {
    id: jobIdOf(`T1:C1:${name}`),
    inquiry: {
      text: redacted(name),
      named: redactedNames({ namespace: 'shop' }),
      asker: 'U1',
      channel: 'C1',
      language: 'en',
    },
    reply: { channel: redacted('C1'), thread: redacted('1700000000.000100') },
  };
}

/** A process that remembers its jobs, and the promise that it has seen so many. */
export function collect(count: number): { done: Promise<readonly DiagnosisJob[]>; process: Process } {
  const seen: DiagnosisJob[] = [];
  const { promise: done, resolve } = Promise.withResolvers<readonly DiagnosisJob[]>();
  const process: Process = async job => {
    seen.push(job);
    if (seen.length >= count) resolve(seen);
  };
  return { done, process };
}
