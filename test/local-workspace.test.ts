import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { annotationMissing } from '../incidents/identity/annotation-missing.ts';
import { describeWithChromium, launchChromium } from './support/chromium.ts';
import { type Command, startCommand } from './support/command.ts';

const ADDRESS = /open (http:\/\/127\.0\.0\.1:\d+\/)/;

describeWithChromium('a new user', () => {
  let folder: string;
  let program: Command;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'paramedic-'));
    program = startCommand(['start', '--port', '0'], { HOME: folder }, folder);
    await program.says('Paramedic is ready');
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.goto(ADDRESS.exec(program.text())?.[1] ?? '');
    await page.getByText('Paramedic is connected').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await program.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const thread = () => page.getByRole('complementary', { name: 'Thread' });

  it('pastes a traceback and reads the cause and the commands in the thread', async () => {
    const composer = page.getByRole('textbox', { name: 'Message #on-call' });
    await composer.fill(annotationMissing.message);
    await composer.press('Enter');
    const answer = thread().getByRole('article', { name: /Paramedic/ });
    await answer.getByText('Evidence').waitFor();
    const text = await answer.textContent();
    expect(text).toContain(
      'Service account checkout in namespace shop has no eks.amazonaws.com/role-arn annotation',
    );
    expect(text).toContain('aws iam list-roles --query');
  });

  it('runs the advised commands, checks again, and reads that all is well', async () => {
    await page.getByRole('button', { name: 'Run the advised commands' }).click();
    await page.getByText(/Ran the 4 commands of the report/).waitFor();
    await thread().getByRole('button', { name: 'Check again' }).first().click();
    await thread()
      .getByText(/all \d+ checks passed/)
      .waitFor();
    await thread().getByText('Since the last check: the problem is gone.').waitFor();
  });

  it('types a slash command and is asked which of two clusters is meant', async () => {
    const composer = page.getByRole('textbox', { name: 'Message #on-call' });
    await composer.fill('/diagnose deployment checkout -n shop');
    await composer.press('Enter');
    await page.getByRole('button', { name: /1 reply\s*New/ }).click();
    await thread().getByText('Which one do you mean?').waitFor();
    await thread().getByRole('combobox').waitFor();
  });

  it('is not answered when people just talk', async () => {
    const composer = page.getByRole('textbox', { name: 'Message #on-call' });
    await composer.fill('has anyone seen the credentials problem again?');
    await composer.press('Enter');
    const said = page.getByRole('article').filter({ hasText: 'has anyone seen' });
    await said.waitFor();
    await expect.poll(() => said.getByText(/repl(y|ies)/).count(), { timeout: 3_000 }).toBe(0);
  });
});
