import type { World } from '../world.ts';

/** Where commands go that do not say it themselves. */
export interface Place {
  readonly cluster: string;
  readonly account: string;
  readonly region: string;
  /** Account by the name of an AWS profile; a profile that holds an account's 12 digits needs no entry. */
  readonly profiles: Readonly<Record<string, string>>;
}

/** A terminal in which an engineer types: the world as it is by now, and what the shell remembers. */
export interface Session extends Place {
  readonly world: World;
  readonly now: Date;
  readonly variables: Readonly<Record<string, string>>;
  readonly files: Readonly<Record<string, string>>;
}

/** What a command did: the session after it, and what it printed when that can be known. */
export interface Ran {
  readonly session: Session;
  readonly output?: string;
}

/** A program on the engineer's machine. */
export type Tool = (args: readonly string[], session: Session, input: string) => Ran;

/** A command that changed the world, and printed nothing that another would read. */
export function changed(session: Session, world: World): Ran {
  return { session: { ...session, world }, output: '' };
}

/** A command that only reads, and whose output nobody may depend on. */
export function looked(session: Session): Ran {
  return { session };
}

/** A command that an engineer would see fail; the sentence says why. */
export class CommandFailed extends Error {
  constructor(sentence: string) {
    super(sentence);
    this.name = 'CommandFailed';
  }
}
