import { startWorkspace } from '../../simulator/workspace/start-workspace.ts';
import { classifierFor } from '../classifier/classify.ts';
import { environmentIn } from '../config/environment.ts';
import type { Settings } from '../config/settings.ts';
import { startBot } from '../handlers/app.ts';
import { allKinds } from '../main/all-kinds.ts';
import type { Closing } from '../main/closing.ts';
import type { Log } from '../main/log.ts';
import { diagnosisSettingsOf } from '../main/settings.ts';
import { groupsIn, healthOf, startWorker } from '../main/start-worker.ts';
import { type Terminal, UsageError } from '../main/terminal.ts';
import { openQueue } from '../queue/open.ts';
import { declaredApp } from './declared-app.ts';
import { type LocalProviders, providersOfDemo, providersOfOwn } from './local-providers.ts';

/** What the local workspace is started from. */
export interface LocalParts {
  readonly settings: Settings;
  readonly terminal: Terminal;
  readonly options: { readonly port?: string };
  readonly log: Log;
  readonly closing: Closing;
}

const USUAL_PORT = 4040;

/** Serves a workspace in the browser with the unmodified bot and worker behind it; shows the demo unless clusters are configured. */
export async function startLocal(parts: LocalParts): Promise<void> {
  const { settings, terminal, log, closing } = parts;
  const sight = await sightFor(parts);
  const workspace = await startWorkspace({
    port: portOf(parts.options.port),
    app: declaredApp(),
    samples: sight.samples,
    hint: sight.hint,
    onSaid: sight.onSaid,
    ...(sight.demoAction && { demoAction: sight.demoAction }),
  });
  closing.add(() => workspace.close());
  terminal.out(`The page is at ${workspace.url} already; the bot joins it in some seconds.\n`);
  const { redisUrl } = environmentIn(terminal.variables);
  const queue = await openQueue({ dataFolder: settings.dataFolder, ...(redisUrl && { redisUrl }) }, log.warn);
  closing.add(() => queue.close());
  const { apiUrl, botToken, appToken } = workspace;
  const concurrency = settings.limits.workers;
  const groups = groupsIn(sight.access);
  startWorker({ queue, botToken, apiUrl, using: sight.using, groups, concurrency, log });
  const bot = await startBot({
    slack: { mode: 'socket', botToken, appToken },
    apiUrl,
    listen: { port: 0, host: '127.0.0.1' },
    queue,
    classify: classifierFor(allKinds(settings.kinds)),
    watch: ['*'],
    health: healthOf(queue),
    log,
  });
  closing.add(bot.stop);
  terminal.out(`Paramedic is ready: open ${workspace.url}\n`);
}

function portOf(given: string | undefined): number {
  const port = Number(given ?? USUAL_PORT);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(`--port ${given} is not a port: give a number from 0 (any free one) to 65535.`);
}

function sightFor({ settings, terminal, closing }: LocalParts): Promise<LocalProviders> | LocalProviders {
  if (settings.clusters.length === 0) return providersOfDemo(closing);
  return providersOfOwn(diagnosisSettingsOf(settings), terminal.variables, closing);
}
