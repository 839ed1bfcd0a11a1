import { inject } from 'vitest';
import { type Aws, openAws } from './aws.ts';

/** The AWS double of this run, empty: what other tests made is gone. */
export async function emptyMoto(): Promise<Aws> {
  const found = inject('realServers');
  if (found === null) throw new Error('no real servers run: put the suite into describeReal');
  const aws = openAws(found.moto);
  await aws.reset();
  return aws;
}
