import { type Block, LIMITS, type Message, type Reply } from './blocks.ts';
import { CUT } from './escape.ts';
import { answerMark } from './marks.ts';
import { smallPrint } from './render-small-print.ts';
import { WORDS } from './words.ts';

/** What is to be divided into messages. */
export interface Manuscript {
  readonly jobId: string;
  /** Whether the answer leaves the question open. */
  readonly open: boolean;
  /** What notifications say. */
  readonly text: string;
  readonly body: readonly Block[];
  /** What must stand at the end whatever is left out before it. */
  readonly tail: readonly Block[];
  /** Whether something could not be shown at all. */
  readonly isCut: boolean;
  /** All of it as text, for the file. */
  readonly whole: () => string;
}

/** Divides blocks into as many messages as a reply may have; when something was cut or left out, all of it is attached. */
export function paginate({ jobId, open, text, body, tail, isCut, whole }: Manuscript): Reply {
  const attached = smallPrint(WORDS.restInFile);
  const room = LIMITS.message - sizeOf([attached, ...tail]);
  const pages = pagesOf(body, room, LIMITS.blocks - tail.length - 1);
  const kept = pages.slice(0, LIMITS.messages);
  const cut = isCut || kept.length < pages.length || JSON.stringify(body).includes(CUT);
  const last = [...(kept.at(-1) ?? []), ...(cut ? [attached] : []), ...tail];
  const [first = last, ...others] = [...kept.slice(0, -1), last];
  const message = (blocks: readonly Block[], part: number): Message => ({
    text,
    blocks: marked(blocks, answerMark({ jobId, part, open })),
  });
  return {
    messages: [message(first, 0), ...others.map((blocks, index) => message(blocks, index + 1))],
    files: cut ? [{ name: fileName(jobId), content: whole() }] : [],
  };
}

// The name tells the files of several answers in one thread apart.
const fileName = (jobId: string) => `paramedic-report-${jobId.slice(-8)}.txt`;

function pagesOf(blocks: readonly Block[], room: number, most: number): readonly (readonly Block[])[] {
  const pages: Block[][] = [];
  let left = 0;
  for (const block of blocks) {
    const size = sizeOf([block]);
    const page = pages.at(-1);
    if (page === undefined || size > left || page.length >= most) {
      pages.push([block]);
      left = room - size;
    } else {
      page.push(block);
      left -= size;
    }
  }
  return pages;
}

const sizeOf = (blocks: readonly Block[]) => JSON.stringify(blocks).length;

function marked(blocks: readonly Block[], mark: string): Block[] {
  const [first, ...rest] = blocks;
  return first === undefined ? [] : [{ ...first, block_id: mark }, ...rest];
}
