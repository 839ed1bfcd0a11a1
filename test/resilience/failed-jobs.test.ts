import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { DiagnosisQueue } from '../../src/queue/port.ts';
import { openRedisQueue } from '../../src/queue/redis.ts';
import { aJob, collect } from '../queue/jobs.ts';
import { QUICK } from '../queue/quick.ts';
import { describeWithRedis, type RedisServer, startRedis } from '../support/redis.ts';

const quiet = () => undefined;

describeWithRedis('a job that is not answered', () => {
  let redis: RedisServer;
  let queue: DiagnosisQueue;
  beforeEach(async () => {
    redis = await startRedis();
    queue = openRedisQueue(redis.url, quiet, QUICK);
  });
  afterEach(async () => {
    await queue.close();
    await redis.remove();
  });

  it('is told of again when telling failed, and by another worker when its teller died', async () => {
    await queue.add(aJob('one'));
    const failed = Promise.withResolvers<void>();
    const lost = openRedisQueue(redis.url, quiet, QUICK);
    lost.work(
      async () => {
        throw new Error('no luck');
      },
      {
        concurrency: 1,
        onFailed: async () => {
          failed.resolve();
          throw new Error('Slack is away');
        },
      },
    );
    await failed.promise;
    await lost.close();

    const told: string[] = [];
    const again = Promise.withResolvers<void>();
    queue.work(async () => undefined, {
      concurrency: 1,
      onFailed: ({ inquiry }, reason) => {
        told.push(`${inquiry.text}: ${reason}`);
        again.resolve();
      },
    });
    await again.promise;
    await queue.close();

    queue = openRedisQueue(redis.url, quiet, QUICK);
    const { done, process } = collect(1);
    queue.work(process, { concurrency: 1, onFailed: ({ inquiry }) => void told.push(inquiry.text) });
    await queue.add(aJob('two'));
    await done;
    expect(told).toEqual(['one: no luck']);
  });

  it('is handed back by every shutdown, as often as the workers are restarted', async () => {
    await queue.add(aJob('long'));
    for (let restarts = 0; restarts < 4; restarts += 1) {
      const worker = openRedisQueue(redis.url, quiet, QUICK);
      const started = Promise.withResolvers<void>();
      worker.work(
        async (_job, signal) => {
          started.resolve();
          await once(signal, 'abort');
          throw new Error('aborted');
        },
        { concurrency: 1, onFailed: () => expect.fail('no attempt was made to the end') },
      );
      await started.promise;
      await worker.close();
    }
    const { done, process } = collect(1);
    queue.work(process, { concurrency: 1, onFailed: quiet });
    expect(await done).toEqual([aJob('long')]);
  });
});
