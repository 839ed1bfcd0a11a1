import { nearestTo } from '../facts/edit-distance.ts';

/** A command that a container could not run. */
export interface FailedCommand {
  readonly code: 'command-missing' | 'not-executable';
  readonly word: string;
  /** The word that was meant, if one is near. */
  readonly near: string;
}

const WORD = '["\']?(?<word>[\\w./+-]{1,120})["\']?';
/** What runtimes and shells say. */
const MISSING = [
  new RegExp(`exec: ${WORD}: (?:executable file not found|stat [^\\n:]{1,120}: no such file)`),
  new RegExp(`(?:exec|stat) ${WORD}: no such file or directory`),
  new RegExp(
    `(?:^|\\n)[^\\n:]{0,60}sh(?:: line)?:? ?(?:\\d{1,5}|line \\d{1,5}):? ?${WORD}: (?:command )?not found`,
  ),
  new RegExp(`(?:^|\\n)[^\\n:]{0,60}sh: ${WORD}: (?:command )?not found`),
];
const NOT_EXECUTABLE = [
  new RegExp(`exec: ${WORD}: permission denied`),
  new RegExp(`exec ${WORD}: (?:permission denied|exec format error)`),
  new RegExp(`(?:^|\\n)[^\\n]{0,60}sh:[^\\n]{0,20} ${WORD}: [Pp]ermission denied`),
];

/** Commands that images commonly have. */
const KNOWN = [
  'wget',
  'curl',
  'bash',
  'sh',
  'python',
  'python3',
  'node',
  'npm',
  'java',
  'nginx',
  'sleep',
  'echo',
  'cat',
  'tail',
  'grep',
  'sed',
  'awk',
  'tar',
  'ping',
  'nslookup',
  'dig',
  'psql',
  'mysql',
  'redis-server',
  'redis-cli',
  'mkdir',
  'chmod',
  'chown',
  'ls',
  'date',
  'ruby',
  'php',
  'gunicorn',
  'uvicorn',
  'celery',
  'yarn',
  'pnpm',
  'dotnet',
  'httpd',
  'postgres',
  'mongod',
  'sh',
];

/** The command that a message of the runtime or a shell says could not be run, if it says so. */
export function failedCommandIn(text: string): FailedCommand | undefined {
  const missing = wordIn(MISSING, text);
  if (missing) {
    const near = KNOWN.includes(missing) ? '' : (nearestTo(missing, KNOWN)[0] ?? '');
    return { code: 'command-missing', word: missing, near };
  }
  const word = wordIn(NOT_EXECUTABLE, text);
  return word ? { code: 'not-executable', word, near: '' } : undefined;
}

function wordIn(patterns: readonly RegExp[], text: string): string | undefined {
  return patterns.map(pattern => pattern.exec(text)?.groups?.word).find(word => word !== undefined);
}
