import { expect, it } from 'vitest';
import { openQueue } from '../../src/queue/open.ts';

it.each(['', 'localhost:6379', 'http://localhost', 'redis://', 'rediss:'])(
  'refuses the Redis address %j in one sentence that does not repeat it',
  async redisUrl => {
    const refusal = await openQueue({ redisUrl, dataFolder: '/nowhere' }, () => undefined).catch(String);
    expect(refusal).toContain('REDIS_URL is not an address of a Redis server. Give redis://HOST:PORT');
  },
);
