import { afterEach, beforeEach, expect, it } from 'vitest';
import { QueueUnavailable } from '../../src/queue/port.ts';
import { openRedisQueue } from '../../src/queue/redis.ts';
import { describeWithRedis, type RedisServer, startRedis } from '../support/redis.ts';
import { queueContract } from './contract.ts';
import { aJob, collect } from './jobs.ts';
import { QUICK } from './quick.ts';

const quiet = () => undefined;

describeWithRedis('the queue on Redis', () => {
  queueContract(async () => {
    const server = await startRedis();
    return {
      open: async () => openRedisQueue(server.url, quiet, QUICK),
      childArguments: ['redis', server.url],
      remove: server.remove,
    };
  });
});

describeWithRedis('the queue on a Redis that goes down', () => {
  let server: RedisServer;
  beforeEach(async () => {
    server = await startRedis();
  });
  afterEach(() => server.remove());

  it('says so once, acknowledges nothing meanwhile, and serves again when Redis is back', async () => {
    const told: string[] = [];
    const [down, back] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const onTrouble = (sentence: string) => {
      told.push(sentence);
      (sentence.endsWith('answers again.') ? back : down).resolve();
    };
    const queue = openRedisQueue(server.url, onTrouble, { ...QUICK, answerMs: 300 });
    const { done, process } = collect(3);
    queue.work(process, { concurrency: 1, onFailed: quiet });
    await queue.add(aJob('before'));
    await server.stop();

    const refused = await queue.add(aJob('during')).catch((error: unknown) => error);
    expect(refused).toBeInstanceOf(QueueUnavailable);
    expect(String(refused)).toMatch(/: Redis at 127\.0\.0\.1:\d+ did not answer within 300 ms\. Check that/);
    await expect(queue.job('ask-x')).rejects.toThrow(QueueUnavailable);
    await down.promise;

    await server.start();
    await back.promise;
    await queue.add(aJob('during'));
    await queue.add(aJob('after'));
    expect((await done).map(job => job.inquiry.text)).toEqual(['before', 'during', 'after']);
    expect(told).toHaveLength(2);
    expect(told[0]).toMatch(/^Redis at 127\.0\.0\.1:\d+ does not answer \(.+\): nothing is acknowledged/);
    await queue.close();
  });

  it('closes although Redis is down', async () => {
    const queue = openRedisQueue(server.url, quiet, QUICK);
    queue.work(async () => undefined, { concurrency: 1, onFailed: quiet });
    await queue.add(aJob('one'));
    await server.stop();
    await queue.close();
  });

  it('is shared by several processes', async () => {
    const bot = openRedisQueue(server.url, quiet, QUICK);
    const worker = openRedisQueue(server.url, quiet, QUICK);
    const { done, process } = collect(1);
    worker.work(process, { concurrency: 1, onFailed: quiet });
    await bot.add(aJob('one'));
    expect(await done).toEqual([aJob('one')]);
    await Promise.all([bot.close(), worker.close()]);
  });
});
