import type { World } from '../../simulator/world.ts';

/** How a way that is not open comes to light: the error kind, what an engineer pastes, and the world around it. */
export interface Scene {
  /** Who does not get where: `Nodes do not reach STS`. */
  readonly title: string;
  readonly kind: string;
  /** The paste, with what the engineer has to say about it. */
  readonly message: (remark: string) => string;
  /** The world in which nothing is wrong with the network yet. */
  readonly world: (now: Date) => World;
}

/** A finding as incidents expect it. */
export interface Told {
  readonly check: string;
  readonly code: string;
}

/** One way that packets go, and that one check walks. */
export interface Route {
  /** How the names of its incidents begin: `sts`. */
  readonly name: string;
  readonly check: string;
  /** What is seen of it, in an engineer’s words. */
  readonly symptom: string;
  /** The service of AWS to which it leads, by the name of its endpoint. */
  readonly service?: string;
  /** The services whose ways are checked beside it: endpoints of their own keep these open. */
  readonly others: readonly string[];
  readonly scene: Scene;
  /** The scene of what an endpoint’s policy refuses, where it is another. */
  readonly refused?: Scene;
  readonly faults: readonly Fault[];
  /** Where another finding explains the fault as well and leads, by code. */
  readonly behind?: Readonly<Record<string, Told>>;
}

/** One thing that keeps packets from getting through. */
export interface Fault {
  /** The code of the finding that tells it. */
  readonly code: string;
  /** What is wrong, as the end of a title. */
  readonly title: string;
  /** What was done lately, in an engineer’s words. */
  readonly remark: string;
  /** The world with the fault on this way. */
  readonly change: (world: World, way: Route) => World;
  /** The other services have no endpoints: the fault would stop their ways as well. */
  readonly alone?: true;
  /** What comes to light is a refusal. */
  readonly refuses?: true;
  /** What is left to decide after the report’s own commands. */
  readonly repair?: (way: Route) => readonly string[];
}

/** Faults but those of these codes. */
export function without(faults: readonly Fault[], ...codes: readonly string[]): readonly Fault[] {
  return faults.filter(({ code }) => !codes.includes(code));
}
