import { put } from '../../builders/change.ts';
import { releaseSpareAddresses } from '../../controllers/spare-addresses.ts';
import { recordsAt, textAt } from '../../fields.ts';
import type { Manifest, Resource } from '../../world.ts';
import { flagOf } from '../arguments.ts';
import { CommandFailed, changed } from '../session.ts';
import { existing, type KubectlCall, update, type Verb } from './call.ts';

type Change = (call: KubectlCall, object: Manifest, values: readonly string[]) => Manifest;

const CHANGES: Readonly<Record<string, Change>> = {
  serviceaccount: (_call, object, [name = '']) => {
    const renamed = put(object, ['spec', 'template', 'spec', 'serviceAccountName'], name);
    return put(renamed, ['spec', 'template', 'spec', 'serviceAccount'], name);
  },
  image: (_call, object, pairs) =>
    pairs.reduce((so, pair) => {
      const [name = '', image = ''] = split(pair);
      const isKnown = containersOf(so).some(one => name === '*' || textAt(one, 'name') === name);
      if (!isKnown) throw new CommandFailed(`error: unable to find container named "${name}"`);
      return eachContainer(so, name === '*' ? '' : name, one => ({ ...one, image }));
    }, object),
  env: (call, object, pairs) =>
    pairs.reduce(
      (so, pair) => eachContainer(so, containerFlag(call), one => withVariable(one, pair)),
      object,
    ),
  resources: (call, object) =>
    ['limits', 'requests'].reduce((so, part) => {
      const given = flagOf(call.args, part);
      if (given === '') return so;
      const amounts = Object.fromEntries(given.split(',').map(split));
      return eachContainer(so, containerFlag(call), one => put(one, ['resources', part], amounts));
    }, object),
};

/** `kubectl set serviceaccount|image|env|resources`. */
export const setVerb: Verb = call => {
  const [what = '', ...rest] = call.args.words;
  const change = CHANGES[what === 'sa' ? 'serviceaccount' : what];
  if (change === undefined) throw new CommandFailed(`error: unknown command "kubectl set ${what}"`);
  const named = rest[0]?.includes('/') ? 1 : 2;
  const [object] = existing(call, rest.slice(0, named));
  if (object === undefined)
    throw new CommandFailed('error: resource(s) were provided, but no name was specified');
  const values = rest.slice(named);
  const after = update(call, call.session.world, object, one => change(call, one, values));
  const isReserve =
    object.metadata.name === 'aws-node' && values.some(one => one.startsWith('WARM_IP_TARGET='));
  return changed(call.session, isReserve ? releaseSpareAddresses(after, call.cluster) : after);
};

function containersOf(object: Manifest): readonly Resource[] {
  return recordsAt(object, 'spec', 'template', 'spec', 'containers');
}

function eachContainer(object: Manifest, name: string, change: (container: Resource) => Resource): Manifest {
  const containers = containersOf(object).map(one =>
    name === '' || textAt(one, 'name') === name ? change(one) : one,
  );
  return put(object, ['spec', 'template', 'spec', 'containers'], containers);
}

function withVariable(container: Resource, pair: string): Resource {
  const [name = '', value] = pair.includes('=') ? split(pair) : [pair.replace(/-$/, '')];
  const others = recordsAt(container, 'env').filter(one => textAt(one, 'name') !== name);
  return { ...container, env: value === undefined ? others : [...others, { name, value }] };
}

function containerFlag(call: KubectlCall): string {
  const name = flagOf(call.args, 'containers') || flagOf(call.args, 'container');
  return name === '*' ? '' : name;
}

function split(pair: string): readonly [string, string] {
  const equals = pair.indexOf('=');
  return [pair.slice(0, equals), pair.slice(equals + 1)];
}
