import { type Browser, chromium } from 'playwright-core';
import { describeWith } from './needs.ts';

/** Where Debian puts Chromium. */
const chromiumPath = (): string => '/usr/bin/chromium';

/** A suite that needs a real Chromium. */
export const describeWithChromium = (name: string, suite: () => void) =>
  describeWith({ command: chromiumPath(), install: 'apt-get install -y chromium' }, name, suite);

/** Starts a real Chromium. */
export const launchChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
