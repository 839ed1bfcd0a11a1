import { ConfigurationError } from '../config/configuration-error.ts';
import { UsageError } from '../main/terminal.ts';
import { redact } from '../security/redact.ts';

/** Tells an error in a sentence, free of secrets; 2 for usage and configuration, 1 for a defect of our own. */
export function complain(error: unknown, err: (text: string) => void): 1 | 2 {
  const expected = error instanceof UsageError || error instanceof ConfigurationError;
  const message = error instanceof Error ? error.message : String(error);
  err(`${redact(message)}\n`);
  return expected ? 2 : 1;
}
