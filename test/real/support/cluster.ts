import { randomUUID } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { ClusterWorld, Manifest } from '../../../simulator/world.ts';
import { type ControlPlaneAddress, kubeconfigText } from '../servers/control-plane.ts';
import { type Ask, askWith } from '../servers/request.ts';
import { grantBot, type Rule } from './grant-bot.ts';
import { asClientSends, listPathOf, pathOf } from './paths.ts';
import { restoreObjects } from './restore.ts';

/** A real control plane, for tests. */
export interface RealCluster {
  /** YAML of a kubeconfig that may do everything, with one context of this name. */
  adminKubeconfig(context: string): string;
  /** YAML of a kubeconfig of the bot, which may do what it was granted, with one context of this name. */
  botKubeconfig(context: string): string;
  /** Asks the API server as an administrator; takes a path. */
  readonly ask: Ask;
  /** Makes a namespace and waits for its service account; a name of its own unless given. */
  namespace(name?: string): Promise<string>;
  /** Creates objects as a client does: `status` is written too, times and uids are the server's. Answers what was stored. */
  load(objects: readonly Manifest[]): Promise<readonly Manifest[]>;
  /** Brings in the whole of a cluster as it is, times and uids included; what it answers takes it away again. */
  restore(world: ClusterWorld): Promise<() => Promise<void>>;
  /** What a container printed, or with `previous` what it printed before it was restarted. */
  writeLog(
    container: { namespace: string; pod: string; name: string; previous?: boolean },
    text: string,
  ): void;
  /** Gives the bot exactly these rules, and waits until they hold. */
  grantBot(rules: readonly Rule[]): Promise<void>;
  /** Asks until the answer is what is wanted; throws after half a minute, with the last answer. */
  waitFor(path: string, isWanted: (body: unknown) => boolean): Promise<unknown>;
}

/** Opens a control plane that runs. */
export function openCluster(address: ControlPlaneAddress): RealCluster {
  const asAdmin = askWith(address.certificate, address.adminToken);
  const ask: Ask = (method, path, body) => asAdmin(method, `${address.server}${path}`, body);
  const storage = { ask, etcd: address.etcd, logs: address.logs, seen: new Map<string, Manifest>() };
  return {
    adminKubeconfig: context => kubeconfigText(address, address.adminToken, context),
    botKubeconfig: context => kubeconfigText(address, address.botToken, context),
    ask,
    namespace: (name = `test-${randomUUID().slice(0, 8)}`) => makeNamespace(ask, name),
    load: objects => loadObjects(ask, objects),
    restore: world => restoreObjects(storage, world),
    writeLog({ namespace, pod, name, previous = false }, text) {
      const folder = join(address.logs, namespace, pod);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, previous ? `${name}.previous` : name), text);
    },
    grantBot: rules => {
      const asBot = askWith(address.certificate, address.botToken);
      return grantBot(ask, (method, path, body) => asBot(method, `${address.server}${path}`, body), rules);
    },
    waitFor: (path, isWanted) => waitFor(ask, path, isWanted),
  };
}

async function makeNamespace(ask: Ask, name: string): Promise<string> {
  await created(ask, { apiVersion: 'v1', kind: 'Namespace', metadata: { name } });
  // Until a controller has made it, pods are refused.
  await waitFor(ask, `/api/v1/namespaces/${name}/serviceaccounts/default`, () => true);
  return name;
}

async function loadObjects(ask: Ask, objects: readonly Manifest[]): Promise<readonly Manifest[]> {
  const stored: Manifest[] = [];
  for (const object of objects) {
    const made = await created(ask, object);
    if (object.status === undefined) stored.push(made);
    else stored.push(await accepted(ask, 'PATCH', `${pathOf(object)}/status`, { status: object.status }));
  }
  return stored;
}

function created(ask: Ask, object: Manifest): Promise<Manifest> {
  return accepted(ask, 'POST', listPathOf(object), asClientSends(object));
}

async function accepted(ask: Ask, method: 'POST' | 'PATCH', path: string, body: object): Promise<Manifest> {
  const answer = await ask(method, path, body);
  if (answer.status < 300) return answer.body as Manifest;
  throw new Error(`${method} ${path} was refused: ${JSON.stringify(answer.body)}`);
}

async function waitFor(ask: Ask, path: string, isWanted: (body: unknown) => boolean): Promise<unknown> {
  for (let tries = 0; tries < 300; tries++) {
    const { status, body } = await ask('GET', path);
    if (status === 200 && isWanted(body)) return body;
    await pause(100);
  }
  throw new Error(`${path} did not become what it should: ${JSON.stringify((await ask('GET', path)).body)}`);
}
