import type { Variables } from '../config/environment.ts';

/** What a command is given of the world around the process. */
export interface Terminal {
  readonly variables: Variables;
  readonly folder: string;
  readonly stdin: AsyncIterable<Buffer | string> & { readonly isTTY?: boolean };
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly colour: boolean;
}

/** A wrong use of a command: told in one sentence, exit code 2. */
export class UsageError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'UsageError';
  }
}

const MOST_BYTES = 5 * 1024 * 1024;

/** All of standard input as text; more than 5 MiB is refused, because no error message is that long. */
export async function readInput(stdin: Terminal['stdin'], mostBytes = MOST_BYTES): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stdin) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > mostBytes)
      throw new UsageError('The text is larger than 5 MB: paste the part that shows the error.');
    chunks.push(bytes);
  }
  return Buffer.concat(chunks).toString('utf8');
}
