import { redact } from '../../security/redact.ts';

const TELLS =
  /error|exception|fatal|panic|fail|cannot|can't|could not|unable|denied|refused|missing|required|must|not found|not permitted|no such|invalid|undefined|abort/i;
const FRAME = /^\s|^(?:at |File "|Traceback|goroutine |Node\.js v\d)/;
const LONGEST = 90;

/** The line of a log that most likely says why the program ended, without secrets and cut; empty when the log is. */
export function lastErrorLine(log: string): string {
  const lines = redact(log)
    .split('\n')
    .filter(line => line.trim() !== '');
  const words = lines.filter(line => !FRAME.test(line));
  const line = words.findLast(one => TELLS.test(one)) ?? words.at(-1) ?? lines.at(-1) ?? '';
  const plain = line
    .trim()
    .replace(/^\[?\d{4}-\d\d-\d\d[T ][\d:.,]{5,18}(?:Z| UTC|[+-]\d\d:?\d\d)?\]?\s{0,8}/, '');
  return plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
}
