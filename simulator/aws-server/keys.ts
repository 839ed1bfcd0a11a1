import { createHash } from 'node:crypto';
import type { Caller } from './call.ts';

/** Access keys and who they belong to. */
export interface Keys {
  callerOf(accessKeyId: string): Caller | undefined;
  /** Keys of an assumed role; the same role and session get the same key. */
  issue(account: string, role: string, session: string): IssuedKey;
}

/** A temporary key. */
export interface IssuedKey {
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly sessionToken: string;
  readonly caller: Caller;
}

/** Keys of a served world: the bot's own, and those that AssumeRole hands out. */
export function createKeys(baseKey: string, baseAccount: string): Keys {
  const callers = new Map([[baseKey, assumedRole(baseAccount, 'paramedic', 'paramedic')]]);
  return {
    callerOf: accessKeyId => callers.get(accessKeyId),
    issue(account, role, session) {
      const digest = createHash('sha256').update(`${account}/${role}/${session}`).digest('hex').toUpperCase();
      const accessKeyId = `ASIA${digest.slice(0, 16)}`;
      const caller = assumedRole(account, role, session);
      callers.set(accessKeyId, caller);
      return { accessKeyId, secretAccessKey: digest.slice(16, 56), sessionToken: digest, caller };
    },
  };
}

function assumedRole(account: string, role: string, session: string): Caller {
  const id = createHash('sha256').update(`${account}/${role}`).digest('hex').slice(0, 17).toUpperCase();
  return {
    account,
    arn: `arn:aws:sts::${account}:assumed-role/${role}/${session}`,
    userId: `AROA${id}:${session}`,
  };
}
