import { Redis } from 'ioredis';

const ANSWER_WITHIN_MS = 2_000;

/** Asks a Redis server whether it answers; a sentence says why it does not. */
export async function pingRedis(url: string): Promise<string | undefined> {
  const redis = new Redis(url, {
    lazyConnect: true,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
    connectTimeout: ANSWER_WITHIN_MS,
  });
  let trouble: Error | undefined;
  redis.on('error', error => {
    trouble ??= error;
  });
  try {
    await redis.connect();
    await redis.ping();
    return undefined;
  } catch (error) {
    const why = trouble ?? error;
    const reason = why instanceof Error ? why.message : String(why);
    return `Redis at ${URL.parse(url)?.host ?? 'REDIS_URL'} does not answer (${reason}). Start it, or correct REDIS_URL.`;
  } finally {
    redis.disconnect();
  }
}
