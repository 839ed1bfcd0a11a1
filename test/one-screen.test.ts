import { WebClient } from '@slack/web-api';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { incidents } from '../incidents/index.ts';
import { serveWorld } from '../simulator/serve-world.ts';
import { startWorkspace } from '../simulator/workspace/start-workspace.ts';
import type { Workspace } from '../simulator/workspace/workspace.ts';
import { diagnose } from '../src/diagnose.ts';
import type { Report } from '../src/domain/report.ts';
import { settingsFor } from '../src/local/demo-world.ts';
import { inquiryOf } from '../src/local/diagnose-demo.ts';
import { makeDiagnosing } from '../src/main/make-diagnosing.ts';
import { renderBlocks } from '../src/replies/render-blocks.ts';
import { renderText } from '../src/replies/render-text.ts';
import { verdictLine } from '../src/replies/verdict.ts';
import { describeWithChromium, launchChromium } from './support/chromium.ts';
import { isSampled } from './support/scope.ts';

/** One incident a finding; of these a sample of about twenty, unless all are run. */
const findings = new Map(incidents.map(one => [`${one.expect.cause?.check} ${one.expect.cause?.code}`, one]));
const sample = [...findings.values()].filter(({ name }) => isSampled(name, 15));

describeWithChromium('an answer on a phone', () => {
  let workspace: Workspace;
  let browser: Awaited<ReturnType<typeof launchChromium>>;
  let page: Awaited<ReturnType<typeof browser.newPage>>;

  beforeAll(async () => {
    workspace = await startWorkspace({});
    browser = await launchChromium();
    page = await browser.newPage({ viewport: { width: 390, height: 844 } });
    await page.goto(workspace.url);
  });
  afterAll(async () => {
    await browser.close();
    await workspace.close();
  });

  it.each(sample)('$name fits one screen', async incident => {
    const report = await reportOn(incident);
    expect(verdictLine(report).says.length).toBeLessThanOrEqual(160);
    expect(renderText(report, { colour: false }).split('\n').length - 1).toBeLessThanOrEqual(40);
    const [first] = renderBlocks(report, { jobId: incident.name }).messages;
    const slack = new WebClient(workspace.botToken, { slackApiUrl: workspace.apiUrl });
    const { ts = '' } = await slack.chat.postMessage({ channel: '#on-call', ...first });
    await workspace.until('the answer', () => workspace.messages('on-call').find(one => one.ts === ts));
    const article = page
      .getByRole('article')
      .filter({ hasText: verdictLine(report).says.slice(0, 60) })
      .last();
    await expect
      .poll(() => page.getByRole('article').count())
      .toBeGreaterThanOrEqual(workspace.messages('on-call').length);
    expect((await article.boundingBox())?.height).toBeLessThanOrEqual(700);
  });
});

async function reportOn(incident: (typeof incidents)[number]): Promise<Report> {
  const world = incident.world(new Date());
  const served = await serveWorld(world);
  const diagnosing = await makeDiagnosing(settingsFor(world, served), served.environment);
  try {
    return await diagnose(
      inquiryOf(incident),
      diagnosing.using(() => {}),
    );
  } finally {
    await diagnosing.close();
    await served.close();
  }
}
