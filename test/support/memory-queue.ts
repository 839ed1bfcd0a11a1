import { type DiagnosisJob, type DiagnosisQueue, QueueUnavailable } from '../../src/queue/port.ts';

/** A queue that forgets when the process ends, and can be made to not answer. */
export interface MemoryQueue extends Pick<DiagnosisQueue, 'add' | 'job'> {
  readonly jobs: readonly DiagnosisJob[];
  /** While true, nothing is stored. */
  down: boolean;
  /** Called with every job that was stored. */
  onStored: (job: DiagnosisJob) => void;
}

/** An empty queue. */
export function memoryQueue(): MemoryQueue {
  const jobs: DiagnosisJob[] = [];
  const queue: MemoryQueue = {
    jobs,
    down: false,
    onStored: () => undefined,
    async add(job) {
      if (queue.down) throw new QueueUnavailable('The queue does not answer.');
      if (jobs.some(each => each.id === job.id)) return 'duplicate';
      // As a store would: plain JSON, nothing shared.
      const stored: DiagnosisJob = JSON.parse(JSON.stringify(job));
      jobs.push(stored);
      queue.onStored(stored);
      return 'stored';
    },
    async job(id) {
      if (queue.down) throw new QueueUnavailable('The queue does not answer.');
      return jobs.find(each => each.id === id);
    },
  };
  return queue;
}
