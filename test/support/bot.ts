import type { WorkspaceOptions } from '../../simulator/workspace/options.ts';
import { startWorkspace } from '../../simulator/workspace/start-workspace.ts';
import type { Workspace } from '../../simulator/workspace/workspace.ts';
import type { Recognition } from '../../src/domain/error-kind.ts';
import { type Answering, answer } from '../../src/handlers/answer.ts';
import { answeringClient, type Bot, startBot } from '../../src/handlers/app.ts';
import type { DiagnosisJob } from '../../src/queue/port.ts';
import { type MemoryQueue, memoryQueue } from './memory-queue.ts';
import { ANNOTATION_MISSING } from './reports.ts';
import { declaredApp } from './slack-app.ts';

/** A workspace with the bot in it, and the queue between the bot and whoever works. */
export interface Stage {
  readonly workspace: Workspace;
  readonly bot: Bot;
  readonly queue: MemoryQueue;
  readonly logged: string[];
  close(): Promise<void>;
}

/** The one error that these tests know. */
export const PASTE = 'botocore.exceptions.NoCredentialsError: Unable to locate credentials';

function classify(text: string): Recognition {
  const known = text.includes('Unable to locate credentials');
  return { kind: known ? 'aws-no-credentials' : 'none', also: [], entities: {} };
}

/** Starts a workspace that holds the bot to its manifest, and the bot over real Bolt. */
export async function setStage(
  options: WorkspaceOptions = {},
  mode: 'socket' | 'http' = 'socket',
): Promise<Stage> {
  const workspace = await startWorkspace({ app: declaredApp(), ...options });
  const queue = memoryQueue();
  const logged: string[] = [];
  const note = (line: string) => void logged.push(line);
  const { botToken, appToken, signingSecret, apiUrl } = workspace;
  const bot = await startBot({
    slack: mode === 'http' ? { mode, botToken, signingSecret } : { mode, botToken, appToken },
    apiUrl,
    listen: { port: 0, host: '127.0.0.1' },
    queue,
    classify,
    watch: ['C0ONCALL'],
    health: async () => ({ ok: !queue.down, says: queue.down ? 'The queue does not answer.' : 'ok' }),
    log: { info: note, warn: note, error: note },
  });
  if (mode === 'http') await workspace.deliverTo(`http://127.0.0.1:${bot.port}/slack/events`);
  else await workspace.connected();
  const close = async () => {
    await bot.stop();
    await workspace.close();
  };
  return { workspace, bot, queue, logged, close };
}

/** What a worker needs to answer in a stage's workspace; real time, and a diagnosis that is done at once. */
export function answering({ workspace, logged }: Stage, parts: Partial<Answering> = {}): Answering {
  const note = (line: string) => void logged.push(line);
  const log = { info: note, warn: note, error: note };
  return {
    slack: answeringClient(workspace.botToken, workspace.apiUrl, log),
    clock: {
      now: () => performance.now(),
      sleep: milliseconds => new Promise(resolve => setTimeout(resolve, milliseconds)),
    },
    log,
    diagnose: async () => ANNOTATION_MISSING,
    ...parts,
  };
}

/** Answers every job as it is stored. */
export function putToWork(stage: Stage, using: Answering = answering(stage)): void {
  stage.queue.onStored = job => void work(job, using);
}

/** Answers one job. */
export function work(job: DiagnosisJob, using: Answering): Promise<void> {
  return answer(job, using, new AbortController().signal);
}
