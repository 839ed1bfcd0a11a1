import { Obstruction } from '../../domain/obstruction.ts';
import { type CallRules, call } from '../call.ts';
import type { Caller } from '../caller.ts';
import { makeGate } from '../gate.ts';
import { keyed } from '../keyed.ts';
import { PassingFailure } from '../passing-failure.ts';
import { isOpenHttp } from '../plain-http.ts';
import { USER_AGENT } from '../user-agent.ts';
import type { Wire } from '../wire.ts';
import { wireFailureOf } from '../wire-failure.ts';
import { judgeAnswer } from './client-answer.ts';
import { follow } from './client-long-running.ts';
import type { AzureTokens } from './client-tokens.ts';
import type { AzureCloud } from './clouds.ts';

/** What is asked of the resource manager. */
export interface ArmQuestion {
  /** `POST` for the one question that the resource manager takes no other way. */
  readonly method?: 'GET' | 'POST';
  /** Path and query below the resource manager's address, or the whole link to a next page. */
  readonly path: string;
  /** The action that a refusal would name. */
  readonly action: string;
  readonly scope: string;
}

/** Asks the resource manager on behalf of one investigation. */
export interface ArmSession {
  /** The answer's body; `undefined` for what does not exist. */
  ask(question: ArmQuestion): Promise<object | undefined>;
}

/** What all sessions share. */
export interface ArmMeans {
  readonly cloud: AzureCloud;
  readonly tokens: AzureTokens;
  readonly rules: CallRules;
  readonly wire: Wire;
}

/** The POST that changes nothing: it hands out the address and certificate of a cluster. */
const CREDENTIAL_PATH = /\/managedClusters\/[^/?]{1,100}\/listClusterUserCredential\?/i;

const OPEN_HTTP = 'it is plain HTTP, which is allowed on this machine only';

/** Opens sessions over shared tokens and connections; a subscription's questions pass one gate. */
export function armSessions({ cloud, tokens, rules, wire }: ArmMeans): (caller: Caller) => ArmSession {
  const gates = keyed(_subscription => makeGate(rules.limits.callsPerCluster));
  const { resourceManager } = cloud;
  const { host } = new URL(resourceManager);
  const target = `Azure Resource Manager (${host})`;

  return caller => ({
    ask: async ({ method = 'GET', path, action, scope }) => {
      const url = urlOf(path, resourceManager, target);
      if (method === 'POST' && !CREDENTIAL_PATH.test(path))
        throw new Error(`read-only: POST ${path} refused`);
      if (isOpenHttp(resourceManager)) throw new Obstruction({ kind: 'unreachable', target, why: OPEN_HTTP });
      const gate = gates(/\/subscriptions\/([^/?]{1,60})/i.exec(path)?.[1]?.toLowerCase() ?? '');
      const way = follow(url, method);
      return call(rules, gate, caller, async signal => {
        const token = await tokens(`${resourceManager}/.default`);
        caller.meter('azure');
        const headers = {
          Authorization: `Bearer ${token}`,
          Accept: 'application/json',
          'User-Agent': USER_AGENT,
        };
        const answer = await wire.send({ ...way.next(), headers }, signal).catch((error: unknown) => {
          throw obstructed(error, target);
        });
        const asked = { target, action, scope, now: rules.clock.now() };
        const settled = way.settle(answer, asked);
        return judgeAnswer(settled, asked);
      });
    },
  });
}

/** A link to a next page goes to the same server, or nowhere: the token must not leave it. */
function urlOf(path: string, resourceManager: string, target: string): string {
  if (path.startsWith('/')) return `${resourceManager}${path}`;
  if (URL.canParse(path) && new URL(path).origin === new URL(resourceManager).origin) return path;
  const why = 'its answer points to another server for the rest, which is not followed';
  throw new Obstruction({ kind: 'unreachable', target, why });
}

function obstructed(error: unknown, target: string): unknown {
  const failure = wireFailureOf(error);
  if (failure === undefined) return error;
  const obstacle = { kind: 'unreachable', target, why: failure.why } as const;
  return failure.passing ? new PassingFailure(obstacle, 0, error) : new Obstruction(obstacle, error);
}
