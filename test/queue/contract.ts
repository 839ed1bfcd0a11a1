import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DiagnosisJob, DiagnosisQueue, Process } from '../../src/queue/port.ts';
import { startChild } from './child-process.ts';
import { aJob, collect } from './jobs.ts';

/** One store for one test: opened as often as the test likes, and by other processes by its arguments. */
export interface Place {
  readonly open: () => Promise<DiagnosisQueue>;
  readonly childArguments: readonly string[];
  readonly remove: () => Promise<void>;
}

const idle = { concurrency: 1, onFailed: () => undefined };

/** What every store must do; run once for each. */
export function queueContract(newPlace: () => Promise<Place>): void {
  let place: Place;
  let queue: DiagnosisQueue;
  const reopen = async () => {
    await queue.close();
    queue = await place.open();
  };

  beforeEach(async () => {
    place = await newPlace();
    queue = await place.open();
  });
  afterEach(async () => {
    await queue.close();
    await place.remove();
  });

  it('stores an id once, also when both adds run at the same time', async () => {
    const answers = await Promise.all([queue.add(aJob('one')), queue.add(aJob('one'))]);
    expect(answers.toSorted()).toEqual(['duplicate', 'stored']);
    expect(await queue.add(aJob('one'))).toBe('duplicate');

    const { done, process } = collect(2);
    queue.work(process, idle);
    await queue.add(aJob('two'));
    expect((await done).map(job => job.id)).toEqual([aJob('one').id, aJob('two').id]);
  });

  it('gives a job back by its id, waiting, done and after a restart', async () => {
    await queue.add(aJob('one'));
    expect(await queue.job(aJob('one').id)).toEqual(aJob('one'));
    expect(await queue.job('ask-never')).toBeUndefined();

    const { done, process } = collect(1);
    queue.work(process, idle);
    await done;
    await reopen();
    expect(await queue.job(aJob('one').id)).toEqual(aJob('one'));
    expect(await queue.add(aJob('one'))).toBe('duplicate');
  });

  it('works on the oldest job first', async () => {
    const names = Array.from({ length: 12 }, (_, index) => `job ${index}`);
    for (const name of names) await queue.add(aJob(name));
    const { done, process } = collect(names.length);
    queue.work(process, idle);
    expect((await done).map(job => job.inquiry.text)).toEqual(names);
  });

  it('keeps text as it is, however odd or long', async () => {
    const texts = [
      '',
      'NUL \u0000 and half a pair \ud83d and 🚑',
      '\\u0000 "quoted" \\',
      'x'.repeat(5_000_000),
    ];
    for (const text of texts) await queue.add(aJob(text));
    const { done, process } = collect(texts.length);
    queue.work(process, idle);
    const arrived = (await done).map(job => job.inquiry.text);
    expect(arrived.map((text, index) => text === texts[index])).toEqual([true, true, true, true]);
  });

  it('works on as many jobs side by side as it was told', async () => {
    const bothRun = Promise.withResolvers<void>();
    let running = 0;
    const process: Process = async () => {
      running += 1;
      if (running === 2) bothRun.resolve();
      await bothRun.promise;
    };
    queue.work(process, { ...idle, concurrency: 2 });
    await Promise.all([queue.add(aJob('one')), queue.add(aJob('two'))]);
    await bothRun.promise;
  });

  it('makes a second attempt, and tells of a failure only after that', async () => {
    const attempts: string[] = [];
    const failed = Promise.withResolvers<readonly [DiagnosisJob, string]>();
    const process: Process = async job => {
      attempts.push(job.inquiry.text);
      const firstOfTwo = attempts.filter(text => text === job.inquiry.text).length === 1;
      if (job.inquiry.text === 'always' || firstOfTwo) throw new Error(`no luck with ${job.inquiry.text}`);
    };
    queue.work(process, { concurrency: 1, onFailed: (job, reason) => failed.resolve([job, reason]) });
    await queue.add(aJob('once'));
    await queue.add(aJob('always'));
    expect(await failed.promise).toEqual([aJob('always'), 'no luck with always']);
    expect(attempts.toSorted()).toEqual(['always', 'always', 'once', 'once']);
  });

  it('waits at its close for a job that is about to end', async () => {
    const events: string[] = [];
    const started = Promise.withResolvers<void>();
    const end = Promise.withResolvers<void>();
    const process: Process = async () => {
      started.resolve();
      await end.promise;
      events.push('job ended');
    };
    queue.work(process, idle);
    await queue.add(aJob('one'));
    await started.promise;
    const closed = queue.close().then(() => events.push('queue closed'));
    end.resolve();
    await closed;
    expect(events).toEqual(['job ended', 'queue closed']);
  });

  it('aborts at its close a job that takes too long, and leaves it to the next worker', async () => {
    const started = Promise.withResolvers<void>();
    queue.work(async (_job, signal) => {
      started.resolve();
      await once(signal, 'abort');
      throw new Error('aborted');
    }, idle);
    await queue.add(aJob('long'));
    await started.promise;
    await reopen();
    const { done, process } = collect(1);
    queue.work(process, idle);
    expect((await done)[0]).toEqual(aJob('long'));
  });

  it('loses nothing that was stored, and runs a job again, when a process is killed', async () => {
    await queue.close();
    const child = startChild(place.childArguments);
    const stored = await child.killWhen(
      lines => lines.filter(line => line.startsWith('stored ')).length >= 40,
    );
    expect(stored).toContain('started');

    queue = await place.open();
    const names = stored.filter(line => line.startsWith('stored ')).map(line => line.slice('stored '.length));
    const seen = new Set<string>();
    const all = Promise.withResolvers<void>();
    queue.work(async job => {
      seen.add(job.inquiry.text);
      if (names.every(name => seen.has(name))) all.resolve();
    }, idle);
    await all.promise;
  });
}
