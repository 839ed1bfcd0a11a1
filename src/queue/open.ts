import { type DiagnosisQueue, QueueUnavailable } from './port.ts';

/** Where the queue is to be. */
export interface QueuePlace {
  /** Address of a Redis server; without it the queue is embedded. */
  readonly redisUrl?: string;
  /** Folder of the embedded queue. */
  readonly dataFolder: string;
}

/** Opens the queue on Redis when an address is given, else in the data folder; tells of trouble in sentences. */
export async function openQueue(
  place: QueuePlace,
  onTrouble: (sentence: string) => void,
): Promise<DiagnosisQueue> {
  // Each store is loaded only when it is used: the embedded database alone is some 100 MB.
  if (place.redisUrl === undefined) {
    const { openEmbeddedQueue } = await import('./embedded.ts');
    return openEmbeddedQueue(place.dataFolder, onTrouble);
  }
  if (!isRedisUrl(place.redisUrl))
    throw new QueueUnavailable(
      'REDIS_URL is not an address of a Redis server. Give redis://HOST:PORT or rediss://USER:PASSWORD@HOST:PORT.',
    );
  const { openRedisQueue } = await import('./redis.ts');
  return openRedisQueue(place.redisUrl, onTrouble);
}

function isRedisUrl(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && ['redis:', 'rediss:'].includes(url.protocol) && url.hostname !== '';
}
