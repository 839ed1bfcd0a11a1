import type { AwsPort } from '../../../src/providers/aws/port.ts';

/** What a method is asked, what it must answer, and what it is asked of something that is not there. */
export interface AwsRow {
  readonly ask: (port: AwsPort) => Promise<unknown>;
  readonly answers: unknown;
  readonly askAbsent: (port: AwsPort) => Promise<unknown>;
  /** What is said of it: nothing, or an empty list. */
  readonly absent: unknown;
  /** The action that `ask` needs, and the resource that a refusal names. */
  readonly needs: string;
  readonly resource: unknown;
}
