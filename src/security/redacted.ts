import { Worker } from 'node:worker_threads';
import type { Entities } from '../domain/entities.ts';
import type { Redacted, RedactedNames } from '../domain/redacted.ts';
import { redact } from './redact.ts';

/** Masks every secret of a text. */
export function redacted(text: string): Redacted {
  const masked = redact(text);
  assertRedacted(masked);
  return masked;
}

/** Masks every secret among names. */
export function redactedNames(names: Entities): RedactedNames {
  return Object.fromEntries(Object.entries(names).map(([name, value]) => [name, redacted(value)]));
}

/** Texts up to this length are masked at once; longer ones would hold up the acknowledgement of other events. */
const AT_ONCE = 64 * 1024;

/** Masks every secret of a text, on a thread of its own when the text is long. */
export async function redactedAside(text: string): Promise<Redacted> {
  if (text.length <= AT_ONCE) return redacted(text);
  const masked = await onThread(text);
  assertRedacted(masked);
  return masked;
}

function onThread(text: string): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const thread = new Worker(new URL('redaction-thread.ts', import.meta.url), { workerData: text });
  thread.once('message', resolve).once('error', reject);
  thread.once('exit', code => reject(new Error(`The thread that masks secrets ended with code ${code}.`)));
  return promise;
}

/** The one place that vouches for a text: nothing outside this file may. */
function assertRedacted(_masked: string): asserts _masked is Redacted {}
