import { Obstruction } from '../../domain/obstruction.ts';
import { type CallRules, call } from '../call.ts';
import type { Caller } from '../caller.ts';
import type { Gate } from '../gate.ts';
import { PassingFailure } from '../passing-failure.ts';
import { USER_AGENT } from '../user-agent.ts';
import type { Answer, Wire } from '../wire.ts';
import { wireFailureOf } from '../wire-failure.ts';
import { type RegistryMirrors, redirectOf } from './addresses.ts';

/** What asking registries needs. */
export interface RegistryMeans {
  /** Whether the configuration allows calls to hosts outside its clusters and accounts. */
  readonly isAllowed: boolean;
  readonly mirrors: RegistryMirrors;
  readonly rules: CallRules;
  readonly wire: Wire;
  readonly gate: Gate;
}

/** One request to a registry, or to the login that it sends to. */
export interface Asked {
  /** The host that images name. */
  readonly registry: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Asks, and once more where a registry answers from another place; what it sends elsewhere carries no token. */
export async function ask(means: RegistryMeans, caller: Caller, asked: Asked): Promise<Answer> {
  const answer = await send(means, caller, asked);
  const { location } = answer.headers;
  if (answer.status < 300 || answer.status > 399 || location === undefined) return answer;
  const { registry, headers } = asked;
  const url = redirectOf(location, asked.url, registry, means.mirrors);
  if (url === undefined) return answer;
  const { Authorization: token, ...others } = headers;
  const isHome = token !== undefined && new URL(url).origin === new URL(asked.url).origin;
  return send(means, caller, { registry, url, headers: isHome ? headers : others });
}

/** The obstacle of a registry that gives no usable answer; `why` is a clause. */
export function outOfReach({ registry, url }: Pick<Asked, 'registry' | 'url'>, why: string) {
  const { host } = new URL(url);
  const isHome = host.endsWith(registry);
  return {
    kind: 'unreachable',
    target: `registry ${isHome ? registry : `${registry} at ${host}`}`,
    why,
  } as const;
}

function send({ rules, wire, gate }: RegistryMeans, caller: Caller, asked: Asked): Promise<Answer> {
  return call(rules, gate, caller, async signal => {
    caller.meter('registry');
    const headers = { 'User-Agent': USER_AGENT, ...asked.headers };
    try {
      return await wire.send({ url: asked.url, method: 'GET', headers }, signal);
    } catch (error) {
      const failure = error instanceof Error ? wireFailureOf(error) : undefined;
      if (signal.aborted || failure === undefined) throw error;
      const obstacle = outOfReach(asked, failure.why);
      throw failure.passing ? new PassingFailure(obstacle) : new Obstruction(obstacle, error);
    }
  });
}
