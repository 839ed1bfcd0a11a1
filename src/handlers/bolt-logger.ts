import { type Logger, LogLevel } from '@slack/bolt';
import { redact } from '../security/redact.ts';
import type { Log } from './handler-context.ts';

/** The log as Bolt wants it. Its debug lines hold whole messages before redaction, so they go nowhere. */
export function boltLogger(log: Log): Logger {
  const line = (...parts: readonly unknown[]) => redact(parts.map(String).join(' '));
  return {
    debug: () => undefined,
    info: (...parts: readonly unknown[]) => log.info(line(...parts)),
    warn: (...parts: readonly unknown[]) => log.warn(line(...parts)),
    error: (...parts: readonly unknown[]) => log.error(line(...parts)),
    setLevel: () => undefined,
    getLevel: () => LogLevel.INFO,
    setName: () => undefined,
  };
}
