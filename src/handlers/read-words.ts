import type { SlackFile } from './incoming-message.ts';
import { FILE_LIMIT, type FileText, type ReadFile } from './read-file.ts';

/** What was said, files included, and what the asker must know about files that were not read whole. */
export interface Words {
  readonly text: string;
  readonly notice?: string;
}

const MOST_FILES = 3;

/** Joins a message's text with the text of its files. */
export async function readWords(
  text: string,
  files: readonly SlackFile[],
  readFile: ReadFile,
): Promise<Words> {
  const read = await Promise.all(files.slice(0, MOST_FILES).map(readFile));
  const notices = read.flatMap((result, index) => noticeOf(result, files[index]));
  const texts = [text, ...read.map(result => result.text)].filter(part => part !== null && part !== '');
  const more = files.length > MOST_FILES ? [`I read the first ${MOST_FILES} files only.`] : [];
  const notice = [...notices, ...more].join(' ');
  return { text: texts.join('\n'), ...(notice === '' ? {} : { notice }) };
}

function noticeOf(result: FileText, file: SlackFile | undefined): readonly string[] {
  const name = file?.name ?? 'the attached file';
  if (result.text === null) return [`I could not read ${name}: ${result.why}. Paste the part that matters.`];
  return result.cut ? [`I read the first ${FILE_LIMIT / 1024} KB of ${name} only.`] : [];
}
