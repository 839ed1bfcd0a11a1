import jmespath from 'jmespath';
import { CommandFailed } from '../session.ts';

/** The value that a `--query` finds, as the AWS command line has it. Source: https://jmespath.org/specification.html */
export function queried(value: unknown, query: string): unknown {
  try {
    return jmespath.search(value, query);
  } catch (error) {
    throw new CommandFailed(
      `the --query "${query}" is not understood: ${error instanceof Error ? error.message : error}`,
    );
  }
}
