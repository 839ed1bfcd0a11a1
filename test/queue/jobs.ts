import { jobIdOf } from '../../src/queue/job-id.ts';
import type { DiagnosisJob, Process } from '../../src/queue/port.ts';

/** A job whose text is its name. */
export function aJob(name: string): DiagnosisJob {
  return {
    id: jobIdOf(`T1:C1:${name}`),
    inquiry: { text: name, named: { namespace: 'shop' }, asker: 'U1', channel: 'C1', language: 'en' },
    reply: { channel: 'C1', thread: '1700000000.000100' },
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
