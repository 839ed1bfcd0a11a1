import { put } from '../../builders/change.ts';
import { textAt } from '../../fields.ts';
import type { Manifest } from '../../world.ts';
import { hasFlag } from '../arguments.ts';
import { CommandFailed, changed } from '../session.ts';
import { existing, type KubectlCall, update, type Verb } from './call.ts';

/** `kubectl annotate` and `kubectl label`. */
export const METADATA_VERBS: Readonly<Record<string, Verb>> = {
  annotate: call => stick(call, 'annotations'),
  label: call => stick(call, 'labels'),
};

function stick(call: KubectlCall, field: 'annotations' | 'labels') {
  const isPair = (word: string) => word.includes('=') || word.endsWith('-');
  const pairs = call.args.words.filter(isPair);
  if (pairs.length === 0)
    throw new CommandFailed(`error: at least one ${field.slice(0, -1)} update is required`);
  const objects = existing(
    call,
    call.args.words.filter(word => !isPair(word)),
  );
  const change = (object: Manifest) => pairs.reduce((so, pair) => applied(call, so, field, pair), object);
  const world = objects.reduce((so, object) => update(call, so, object, change), call.session.world);
  return changed(call.session, world);
}

function applied(call: KubectlCall, object: Manifest, field: string, pair: string): Manifest {
  const equals = pair.indexOf('=');
  if (equals < 0) return put(object, ['metadata', field, pair.slice(0, -1)], undefined);
  const key = pair.slice(0, equals);
  const value = pair.slice(equals + 1);
  const before = textAt(object, 'metadata', field, key);
  if (before !== '' && before !== value && !hasFlag(call.args, 'overwrite')) {
    throw new CommandFailed(
      `error: --overwrite is false but found the following declared ${field.slice(0, -1)}(s): '${key}' already has a value (${before})`,
    );
  }
  return put(object, ['metadata', field, key], value);
}
