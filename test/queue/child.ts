import { openEmbeddedQueue } from '../../src/queue/embedded.ts';
import { openRedisQueue } from '../../src/queue/redis.ts';
import { aJob } from './jobs.ts';
import { QUICK } from './quick.ts';

const [kind, place] = process.argv.slice(2);
if (place === undefined) throw new Error('usage: child.ts redis URL | embedded FOLDER');

const say = (line: string) => process.stdout.write(`${line}\n`);
const queue =
  kind === 'redis' ? openRedisQueue(place, say, QUICK) : await openEmbeddedQueue(place, say, QUICK);

const started = Promise.withResolvers<void>();
queue.work(
  () => {
    started.resolve();
    return new Promise(() => undefined);
  },
  { concurrency: 1, onFailed: job => void say(`failed ${job.id}`) },
);
await queue.add(aJob('never ends'));
say('stored never ends');
await started.promise;
say('started');
for (let index = 0; ; index += 1) {
  await queue.add(aJob(`job ${index}`));
  say(`stored job ${index}`);
}
