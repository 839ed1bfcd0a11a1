import { parseAllDocuments } from 'yaml';
import { findObject, withObjects } from '../../builders/change.ts';
import { manifest } from '../../builders/manifest.ts';
import { configMap, namespace, podIdentityWebhook, serviceAccount } from '../../builders/objects.ts';
import { isRecord, recordAt, textAt } from '../../fields.ts';
import { apiVersionOf, KINDS } from '../../kubernetes-server/kinds.ts';
import type { Manifest, World } from '../../world.ts';
import { flagOf, hasFlag } from '../arguments.ts';
import { CommandFailed, changed, looked } from '../session.ts';
import { assertNew, create, type KubectlCall, type Verb } from './call.ts';
import { merged } from './merge.ts';

type Maker = (call: KubectlCall, words: readonly string[]) => Manifest;

const MAKERS: Readonly<Record<string, Maker>> = {
  serviceaccount: (call, [name = '']) =>
    serviceAccount({ name, namespace: call.namespace, createdMinutesAgo: 0 }, call.session.now),
  namespace: (call, [name = '']) => namespace(name, call.session.now),
  configmap: (call, [name = '']) =>
    configMap({ name, namespace: call.namespace, createdMinutesAgo: 0 }, literals(call), call.session.now),
  // What a secret holds is never kept, not even in a demo.
  secret: (call, [type = '', name = '']) =>
    manifest(
      'v1',
      'Secret',
      { name, namespace: call.namespace, createdMinutesAgo: 0 },
      { type: SECRET_TYPES[type] ?? 'Opaque', data: {} },
      call.session.now,
    ),
};
const SECRET_TYPES: Readonly<Record<string, string>> = {
  'docker-registry': 'kubernetes.io/dockerconfigjson',
  tls: 'kubernetes.io/tls',
};
const ALIASES: Readonly<Record<string, string>> = { sa: 'serviceaccount', ns: 'namespace', cm: 'configmap' };

/** `kubectl create`, `apply` and `replace`. */
export const CREATE_VERBS: Readonly<Record<string, Verb>> = {
  create: call => {
    if (flagOf(call.args, 'filename') !== '') return fromFile(call, true);
    const [what = '', ...rest] = call.args.words;
    const make = MAKERS[ALIASES[what] ?? what];
    if (make === undefined) throw new CommandFailed(`"kubectl create ${what}" is not known to the engineer`);
    const object = make(call, rest);
    if (flagOf(call.args, 'dry-run') === 'client')
      return { session: call.session, output: JSON.stringify(object) };
    const { name, namespace: place } = object.metadata;
    assertNew(call, call.session.world, object.kind, name, place);
    return changed(call.session, create(call, call.session.world, object));
  },
  apply: call => fromFile(call, false),
  replace: call => fromFile(call, false),
};

function fromFile(call: KubectlCall, mustBeNew: boolean) {
  const file = flagOf(call.args, 'filename');
  if (/^https:.{1,80}\/amazon-eks-pod-identity-webhook\//.test(file)) {
    const { session, cluster } = call;
    return changed(session, withObjects(session.world, cluster, podIdentityWebhook(session.now)));
  }
  if (/^https?:/.test(file)) return looked(call.session);
  const text = file === '-' ? call.input : call.session.files[file];
  if (text === undefined || file === '') {
    throw new CommandFailed(`error: the path "${file}" does not exist`);
  }
  const objects = parseAllDocuments(text).flatMap(document => {
    if (document.errors[0] !== undefined)
      throw new CommandFailed(`error parsing ${file}: ${document.errors[0].message}`);
    const read: unknown = document.toJS();
    return read === null ? [] : [read];
  });
  if (objects.length === 0) throw new CommandFailed('error: no objects passed to apply');
  const world = objects.reduce<World>(
    (so, object) => applied(call, so, object, mustBeNew),
    call.session.world,
  );
  return hasFlag(call.args, 'dry-run') ? looked(call.session) : changed(call.session, world);
}

function applied(call: KubectlCall, world: World, read: unknown, mustBeNew: boolean): World {
  const apiVersion = textAt(read, 'apiVersion');
  const kindName = textAt(read, 'kind');
  const name = textAt(read, 'metadata', 'name');
  const kind = KINDS.find(one => one.kind === kindName && apiVersionOf(one) === apiVersion);
  if (kind === undefined || name === '' || !isRecord(read)) {
    throw new CommandFailed(
      `error: resource mapping not found for name: "${name}": no matches for kind "${kindName}" in version "${apiVersion}"`,
    );
  }
  const place = kind.namespaced ? { namespace: textAt(read, 'metadata', 'namespace') || call.namespace } : {};
  if (mustBeNew) assertNew(call, world, kindName, name, place.namespace);
  const before = findObject(world, call.cluster, { kind: kindName, name, ...place });
  const fresh = manifest(
    apiVersion,
    kindName,
    { name, ...place, createdMinutesAgo: 0 },
    {},
    call.session.now,
  );
  const { metadata } = merged(before ?? fresh, { metadata: recordAt(read, 'metadata') }, 'strategic');
  const whole = { ...merged(before ?? fresh, read, 'strategic'), apiVersion, kind: kindName };
  return create(call, world, { ...whole, metadata: { ...recordAt(metadata), name, ...place } });
}

function literals(call: KubectlCall): Readonly<Record<string, string>> {
  const pairs = (call.args.flags['from-literal'] ?? []).map(pair => {
    const equals = pair.indexOf('=');
    return [pair.slice(0, equals), pair.slice(equals + 1)];
  });
  const files = (call.args.flags['from-file'] ?? []).map(pair => {
    const [key = '', path = key] = pair.split('=');
    return [key, call.session.files[path] ?? ''];
  });
  return Object.fromEntries([...pairs, ...files]);
}
