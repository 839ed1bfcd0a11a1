import { WebAPIHTTPError, WebAPIPlatformError, WebAPIRateLimitedError } from '@slack/web-api';
import { expect, test } from 'vitest';
import { editorOf } from '../../src/handlers/editor.ts';
import { fastClock } from '../support/fast-clock.ts';

const message = (text: string) => ({ text, blocks: [] });
const ignore = () => undefined;

/** A Slack that keeps every edit with its time, and fails as the script says. */
function scripted(...failures: readonly (Error | null)[]) {
  const clock = fastClock();
  const edits: { text: string; at: number }[] = [];
  const left = [...failures];
  const update = async ({ text }: { text: string }) => {
    const failure = left.shift();
    if (failure) throw failure;
    edits.push({ text, at: clock.now() });
  };
  return { clock, edits, update };
}

const settled = () => new Promise(resolve => setImmediate(resolve));

test('of many changes at once the last is shown', async () => {
  const { clock, edits, update } = scripted();
  const editor = editorOf(update, clock, ignore);
  for (const text of ['one', 'two', 'three']) editor.show(message(text));
  await settled();
  expect(edits.map(edit => edit.text)).toEqual(['three']);
});

test('edits keep a second apart, the last one too', async () => {
  const { clock, edits, update } = scripted();
  const editor = editorOf(update, clock, ignore);
  editor.show(message('one'));
  await settled();
  editor.show(message('two'));
  await settled();
  await editor.finish(message('end'));
  expect(edits.map(edit => edit.text)).toEqual(['one', 'two', 'end']);
  const gaps = edits.slice(1).map((edit, index) => edit.at - (edits[index]?.at ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(1_000);
});

test('after the end nothing is shown any more', async () => {
  const { clock, edits, update } = scripted();
  const editor = editorOf(update, clock, ignore);
  editor.show(message('one'));
  await editor.finish(message('end'));
  editor.show(message('late'));
  await settled();
  expect(edits.at(-1)?.text).toBe('end');
  expect(edits.map(edit => edit.text)).not.toContain('late');
});

test('a rate limit is waited out, and the newest state shown then', async () => {
  const { clock, edits, update } = scripted(new WebAPIRateLimitedError(30));
  const editor = editorOf(update, clock, ignore);
  editor.show(message('one'));
  await settled();
  expect(edits).toEqual([{ text: 'one', at: 30_250 }]);
});

test('the report survives rate limits and server errors', async () => {
  const { clock, edits, update } = scripted(
    new WebAPIRateLimitedError(7),
    new WebAPIHTTPError(503, 'Service Unavailable', {}),
    new WebAPIRateLimitedError(2),
  );
  await editorOf(update, clock, ignore).finish(message('end'));
  expect(edits.map(edit => edit.text)).toEqual(['end']);
  expect(clock.slept).toContain(7_000);
});

test('a refused checklist is told and does no harm', async () => {
  const trouble: unknown[] = [];
  const refused = new WebAPIPlatformError({ ok: false, error: 'message_not_found' });
  const { clock, edits, update } = scripted(refused);
  const editor = editorOf(update, clock, error => trouble.push(error));
  editor.show(message('one'));
  await settled();
  await editor.finish(message('end'));
  expect(trouble).toEqual([refused]);
  expect(edits.map(edit => edit.text)).toEqual(['end']);
});

test('a refused report is not tried again', async () => {
  const refused = new WebAPIPlatformError({ ok: false, error: 'invalid_blocks' });
  const { clock, update, edits } = scripted(refused);
  await expect(editorOf(update, clock, ignore).finish(message('end'))).rejects.toBe(refused);
  expect(edits).toEqual([]);
});
