import { type Logger, pino } from 'pino';
import { redacted } from '../security/redacted.ts';

/** The log: JSON lines on standard error, every sentence free of secrets. */
export interface Log {
  info(message: string): void;
  warn(message: string): void;
  error(message: string): void;
}

/** Makes the log; `level` is one of pino's words. */
export function makeLog(level: string | undefined): Log {
  const logger: Logger = pino({ level: level ?? 'info' }, pino.destination({ fd: 2, sync: true }));
  return {
    info: message => logger.info(redacted(message)),
    warn: message => logger.warn(redacted(message)),
    error: message => logger.error(redacted(message)),
  };
}
