import { WebClient } from '@slack/web-api';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { startWorkspace } from '../../../simulator/workspace/start-workspace.ts';
import type { Workspace } from '../../../simulator/workspace/workspace.ts';
import { describeWithChromium, launchChromium } from '../../support/chromium.ts';
import { type EchoBot, startSocketBot } from './echo-bot.ts';

const TRACE =
  'Traceback (most recent call last):\n  File "app.py", line 1\nbotocore.exceptions.NoCredentialsError: <none>';

describeWithChromium('the page of the local workspace', () => {
  let browser: Browser;
  let workspace: Workspace;
  let bot: EchoBot;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  beforeEach(async () => {
    workspace = await startWorkspace({
      samples: [{ name: 'no-credentials', title: 'No credentials', message: TRACE }],
      app: { shortcuts: [{ name: 'Diagnose this message', callbackId: 'diagnose_message' }] },
    });
    bot = await startSocketBot(workspace);
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    complaints = [];
    page.on('console', message => {
      if (message.type() === 'error') complaints.push(message.text());
    });
    page.on('pageerror', error => complaints.push(error.message));
    await page.goto(workspace.url);
    await page.getByText('Paramedic is connected').waitFor();
  });
  afterEach(async () => {
    await page.close();
    await bot.stop();
    await workspace.close();
    expect(complaints).toEqual([]);
  });

  const composer = () => page.getByRole('textbox', { name: 'Message #on-call' });
  const thread = () => page.getByRole('complementary', { name: 'Thread' });
  const send = async (text: string) => {
    await composer().fill(text);
    await composer().press('Enter');
  };
  const client = () => new WebClient(workspace.botToken, { slackApiUrl: workspace.apiUrl });

  test('an incident is pasted, sent, and answered in a thread that opens beside it', async () => {
    await page.getByText('read its cause in the thread').waitFor();
    await page.getByRole('button', { name: 'No credentials' }).click();
    expect(await composer().inputValue()).toBe(TRACE);
    await composer().press('Enter');
    await thread()
      .getByRole('article', { name: /Paramedic/ })
      .getByText('botocore.exceptions')
      .waitFor();
    expect(bot.heard.find(each => each.what === 'message')?.text).toContain(
      'NoCredentialsError: &lt;none&gt;',
    );
    expect(await page.getByRole('log', { name: 'Messages in on-call' }).getByRole('article').count()).toBe(1);
  });

  test('Shift+Enter makes a line, Enter sends', async () => {
    await composer().pressSequentially('first');
    await composer().press('Shift+Enter');
    await composer().pressSequentially('second');
    await composer().press('Enter');
    await workspace.until('the message', () => workspace.messages('on-call')[0]?.text === 'first\nsecond');
    expect(await composer().inputValue()).toBe('');
  });

  test('a button edits the message, without loading the page', async () => {
    await send('look');
    await thread().getByRole('button', { name: 'Check again' }).click();
    await thread().getByText('pressed', { exact: true }).waitFor();
    expect(await thread().getByRole('button', { name: 'Check again' }).count()).toBe(0);
  });

  test('a menu is chosen from', async () => {
    await send('look');
    await thread().getByRole('combobox', { name: 'Which cluster?' }).selectOption('prod-us');
    await thread().getByText('chosen: prod-us').waitFor();
  });

  test('an overflow menu works by keyboard and opens a modal that is filled in', async () => {
    await send('look');
    await thread().getByRole('button', { name: 'More options' }).press('Enter');
    await page.getByRole('menuitem', { name: 'Give feedback' }).press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Was this right?' });
    await dialog.getByRole('textbox', { name: 'What was it really?' }).fill('the DNS');
    await dialog.getByRole('button', { name: 'Send' }).click();
    await dialog.waitFor({ state: 'detached' });
    expect(bot.heard.at(-1)).toMatchObject({ what: 'view', text: 'the DNS' });
  });

  test('a slash command is offered, run, and answered; an unknown one is explained to its asker', async () => {
    await composer().pressSequentially('/dia');
    await page.getByRole('option', { name: /\/diagnose/ }).waitFor();
    await composer().press('Tab');
    await composer().pressSequentially('pod my-app');
    await composer().press('Enter');
    await page.getByText('asked: pod my-app').waitFor();
    await send('/frobnicate');
    await page.getByText('is not a valid command').waitFor();
    await page.getByText('Only visible to you').waitFor();
  });

  test('a mention is completed and shown as one', async () => {
    await composer().pressSequentially('hey @para');
    await composer().press('Enter');
    expect(await composer().inputValue()).toBe('hey @paramedic ');
    await composer().press('Enter');
    await page.locator('.mention', { hasText: '@paramedic' }).first().waitFor();
    expect(bot.heard.some(each => each.what === 'mention')).toBe(true);
  });

  test('a shortcut is chosen from the menu of a message', async () => {
    await send('look');
    const message = page.getByRole('log', { name: 'Messages in on-call' }).getByRole('article').first();
    await message.hover();
    await message.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'Diagnose this message' }).click();
    await workspace.until('the shortcut', () => bot.heard.find(each => each.what === 'shortcut'));
  });

  test('a thread with unseen answers is marked until it is opened', async () => {
    workspace.say({ channel: 'on-call', user: 'sam', text: 'anyone?' });
    const bar = page.getByRole('button', { name: /1 reply\s*New/ });
    await bar.click();
    await thread().getByText('echo: anyone?').first().waitFor();
    await thread().getByRole('button', { name: 'Close thread' }).click();
    await page.getByRole('button', { name: /1 reply/ }).waitFor();
    expect(await bar.count()).toBe(0);
    workspace.say({ channel: 'random', user: 'sam', text: 'psst' });
    await page.getByRole('button', { name: /random\s*unread/ }).waitFor();
  });

  test('the direct message shows the home that the app published', async () => {
    await page.getByRole('button', { name: 'Paramedic' }).first().click();
    await page.getByRole('tab', { name: 'Home' }).click();
    await page.getByRole('tabpanel', { name: 'Home' }).getByText('echo: home').waitFor();
  });

  test('a code block is copied as it is, and a file shows its text', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await client().chat.postMessage({ channel: 'C0ONCALL', text: '```kubectl get pod -l a&lt;b```' });
    await page.getByRole('log').getByText('kubectl get pod').hover();
    await page.getByRole('button', { name: 'Copy code' }).click();
    await page.getByText('Copied').waitFor();
    expect(await page.evaluate('navigator.clipboard.readText()')).toBe('kubectl get pod -l a<b');
    await client().files.uploadV2({ channel_id: 'C0ONCALL', filename: 'report.txt', content: 'all of it' });
    await page.getByText('all of it').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'report.txt' }).click();
    expect((await download).suggestedFilename()).toBe('report.txt');
  });

  test('a live edit changes one message and leaves the keyboard and the reader where they are', async () => {
    await send('look');
    await thread().getByRole('button', { name: 'Check again' }).focus();
    const posted = await client().chat.postMessage({ channel: 'C0ONCALL', text: 'step 1' });
    for (const step of [2, 3])
      await client().chat.update({ channel: 'C0ONCALL', ts: posted.ts ?? '', text: `step ${step}` });
    await page.getByText('step 3').waitFor();
    expect(await page.getByText('step 1').count()).toBe(0);
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Check again');
    const answer = workspace.thread({
      channel: 'C0ONCALL',
      ts: workspace.messages('on-call')[0]?.ts ?? '',
    })[1];
    await client().apiCall('chat.update', {
      channel: 'C0ONCALL',
      ts: answer?.ts ?? '',
      text: 'edited under the fingers',
      blocks: [...(answer?.blocks ?? []), { type: 'divider' }],
    });
    await thread().getByRole('separator').nth(1).waitFor();
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Check again');
  });

  test('a long answer is read from its beginning', async () => {
    await send('look');
    await thread().getByText('echo: look').first().waitFor();
    const [first] = workspace.messages('on-call');
    const paragraphs = Array.from({ length: 40 }, (_, index) => `line ${index}`).join('\n');
    await client().chat.postMessage({
      channel: 'C0ONCALL',
      thread_ts: first?.ts ?? '',
      text: `the cause\n${paragraphs}`,
    });
    await thread().getByText('the cause').waitFor();
    await expect.poll(() => thread().getByText('the cause').evaluate(inSight)).toBe(true);
  });

  test('on a small screen channels and incidents come from the side, and a thread covers all', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page
      .getByRole('button', { name: 'No credentials', includeHidden: true })
      .waitFor({ state: 'hidden' });
    await page.getByRole('button', { name: 'Channels and incidents' }).click();
    await page.getByRole('button', { name: 'No credentials' }).click();
    await composer().press('Enter');
    await page.getByRole('button', { name: /1 reply\s*New/ }).click();
    await thread().getByRole('button', { name: 'Close thread' }).click();
    await composer().waitFor();
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390);
  });

  test('nothing from outside becomes markup', async () => {
    const nasty = '<img src=x onerror="document.title=1"><script>document.title=1</script>';
    const escaped = nasty.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    await client().chat.postMessage({
      channel: 'C0ONCALL',
      text: nasty,
      blocks: [
        { type: 'header', text: { type: 'plain_text', text: nasty } },
        { type: 'section', text: { type: 'mrkdwn', text: `${escaped} <javascript:alert(1)|press me>` } },
        {
          type: 'rich_text',
          elements: [
            {
              type: 'rich_text_section',
              elements: [
                { type: 'text', text: nasty },
                { type: 'link', url: 'javascript:alert(1)', text: 'me too' },
              ],
            },
          ],
        },
        { type: 'markdown', text: `**bold** ${nasty} [and me](javascript:alert(1))` },
      ],
    });
    await page.getByText('press me').waitFor();
    expect(await page.locator('.content img, .content script, .content a').count()).toBe(0);
    expect(await page.locator('.content').first().textContent()).toContain(`**bold** ${nasty}`.slice(9));
    expect(await page.title()).not.toBe('1');
  });

  test('says so when the app is gone', async () => {
    await page.getByText('Paramedic is connected').waitFor();
    await bot.stop();
    await page.getByText('Waiting for Paramedic').waitFor();
    await send('/diagnose pod x');
    await page.getByText('dispatch_failed').waitFor();
    bot = await startSocketBot(workspace);
  });
});

/** Runs in the page: whether the beginning of an element is within its scrolling list. */
function inSight(element: {
  getBoundingClientRect(): { top: number; bottom: number };
  closest(selector: string): unknown;
}) {
  const list = element.closest('.log') as typeof element;
  const { top } = element.getBoundingClientRect();
  return top >= list.getBoundingClientRect().top && top < list.getBoundingClientRect().bottom;
}
