import { isObject, parseObject } from '../http.ts';
import type { Store } from '../store.ts';
import type { Wire } from '../types.ts';

/** Arguments of a call, strings in a form-encoded body, anything in a JSON one. */
export type Args = Readonly<Record<string, unknown>>;

/** What a method answers; `ok: false` carries Slack's error word. */
export type Answer = { readonly ok: true; readonly [field: string]: unknown } | Refusal;

/** Slack's way of saying no. */
export interface Refusal {
  readonly ok: false;
  readonly error: string;
  readonly [field: string]: unknown;
}

/** What methods work with. */
export interface Desk {
  readonly store: Store;
  /** Address of the workspace with a slash at its end. */
  readonly base: () => string;
  readonly now: () => number;
  readonly random: (length: number) => string;
  /** A fresh address for a Socket Mode connection. */
  readonly openConnection: () => string;
  /** Uses up a trigger id; the error word when it is not good. */
  readonly useTrigger: (id: string) => string | undefined;
  /** Files announced but not uploaded yet, by id. */
  readonly uploads: Map<string, { readonly name: string; readonly length: number; content?: Uint8Array }>;
  /** The modal that is open, if one is. */
  readonly views: Map<string, Wire>;
}

/** One Web API method. */
export interface Method {
  /** Any one of these scopes allows it. */
  readonly scopes: readonly string[];
  /** Kind of token it takes. */
  readonly token: 'bot' | 'app' | 'any' | 'none';
  readonly run: (args: Args, desk: Desk) => Answer;
}

/** A refusal with Slack's error word. */
export const refuse = (error: string, details: Wire = {}): Refusal => ({ ok: false, error, ...details });

/** A text argument; numbers and booleans come as their text, an empty text as nothing. */
export function textOf(args: Args, name: string): string | undefined {
  const value = args[name];
  if (value === undefined || value === null || value === '' || typeof value === 'object') return undefined;
  return String(value);
}

/** A yes-or-no argument. */
export const flagOf = (args: Args, name: string): boolean => ['true', '1'].includes(textOf(args, name) ?? '');

/** A number argument, kept between bounds. */
export function countOf(args: Args, name: string, otherwise: number, max: number): number {
  const value = Number(textOf(args, name) ?? otherwise);
  return Number.isInteger(value) && value > 0 ? Math.min(value, max) : otherwise;
}

/** A structured argument: itself in a JSON body, JSON text in a form-encoded one; `undefined` when absent. */
export function structureOf(args: Args, name: string): unknown {
  const value = args[name];
  if (typeof value !== 'string') return value ?? undefined;
  if (value === '') return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch {
    return value;
  }
}

/** A structured argument that must be an object. */
export function objectOf(args: Args, name: string): Wire | undefined {
  const value = args[name];
  if (typeof value === 'string') return parseObject(value);
  return isObject(value) ? value : undefined;
}
