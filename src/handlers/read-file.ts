import type { SlackFile } from './incoming-message.ts';

/** A file's text, or why it could not be read. */
export type FileText =
  | { readonly text: string; readonly cut: boolean }
  | { readonly text: null; readonly why: string };

/** Reads a file that hangs on a message. */
export type ReadFile = (file: SlackFile) => Promise<FileText>;

/** How much of a file is read. */
export const FILE_LIMIT = 256 * 1024;

// Slack waits three seconds for the acknowledgement, and the question must be stored in them too.
const TIME_LIMIT = 1_500;

/** Reads files with the bot's token, which goes to Slack's own hosts only. */
export function fileReader(token: string, apiUrl: string | undefined, get: typeof fetch): ReadFile {
  return async file => {
    if (!isText(file)) return { text: null, why: 'it is not a text file' };
    const url = file.url_private ?? '';
    if (!isSlacks(url, apiUrl)) return { text: null, why: 'it is not kept by Slack' };
    try {
      const headers = { authorization: `Bearer ${token}` };
      const response = await get(url, {
        headers,
        redirect: 'manual' as const,
        signal: AbortSignal.timeout(TIME_LIMIT),
      });
      // Without permission Slack leads to its sign-in page.
      const isPage = response.headers.get('content-type')?.includes('text/html') ?? false;
      if (!response.ok || isPage)
        return { text: null, why: 'Slack does not let me: I need the scope files:read' };
      return await firstPart(response);
    } catch {
      return { text: null, why: 'Slack did not hand it over in time' };
    }
  };
}

function isText({ mode, mimetype }: SlackFile): boolean {
  return mode === 'snippet' || mode === 'post' || /^(?:text\/|application\/json)/.test(mimetype ?? '');
}

function isSlacks(address: string, apiUrl: string | undefined): boolean {
  if (!URL.canParse(address)) return false;
  const url = new URL(address);
  if (apiUrl !== undefined) return url.origin === new URL(apiUrl).origin;
  return url.protocol === 'https:' && /(?:^|\.)slack(?:-files|-gov)?\.com$/.test(url.hostname);
}

async function firstPart(response: Response): Promise<FileText> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of response.body ?? []) {
    chunks.push(chunk);
    size += chunk.byteLength;
    if (size > FILE_LIMIT) break;
  }
  const bytes = Buffer.concat(chunks).subarray(0, FILE_LIMIT);
  return { text: bytes.toString('utf8').replace(/\ufffd$/, ''), cut: size > FILE_LIMIT };
}
