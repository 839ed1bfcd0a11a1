import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as k8s from '@kubernetes/client-node';
import { describe, expect, it } from 'vitest';
import { httpHandler } from '../src/providers/aws/client-http.ts';
import { AWS_ACTIONS } from '../src/providers/aws/permissions.ts';
import { policyFor } from '../src/providers/aws/policy.ts';
import { armSessions } from '../src/providers/azure/client-session.ts';
import { systemClock } from '../src/providers/clock.ts';
import { makeGate } from '../src/providers/gate.ts';
import { readOnlyHttp } from '../src/providers/kubernetes/client-http.ts';
import { clusterRoleFor } from '../src/providers/kubernetes/cluster-role.ts';
import { KUBERNETES_GRANTS } from '../src/providers/kubernetes/permissions.ts';
import { limitsOf } from '../src/providers/settings.ts';
import { makeWire } from '../src/providers/wire.ts';
import { literalServer } from './contracts/support/literal-server.ts';
import { importsOf } from './support/imports.ts';
import { PROJECT, sourceFiles } from './support/source-files.ts';

const files = sourceFiles(PROJECT, 'src').map(path => ({
  path,
  text: readFileSync(join(PROJECT, path), 'utf8'),
}));
const imports = importsOf(PROJECT, 'src');
const filesImporting = (library: RegExp) => {
  const paths = new Set(imports.filter(({ to }) => library.test(to)).map(({ from }) => from));
  return files.filter(({ path }) => paths.has(path));
};

/** Names of operations that change nothing. AssumeRole gives keys and leaves no trace but in the trail. */
const READING = /^(Get|List|Describe|Lookup|BatchGet|BatchCheck|Simulate|Decode)[A-Z]|^AssumeRole$/;

describe('of the AWS libraries', () => {
  const users = filesImporting(/^@aws-sdk\/client-/);

  it('only reading commands are used', () => {
    const used = users.flatMap(({ text }) =>
      [...text.matchAll(/\b([A-Z]\w*)Command\b/g)].map(([, name = '']) => name),
    );
    expect(used).toContain('GetRole');
    expect(used.filter(name => !READING.test(name))).toEqual([]);
  });

  it('only clients and commands are taken at run time, by name', () => {
    const taken = users.flatMap(({ text }) => [
      ...[...text.matchAll(/const \{([^}]*)\} = await import\('@aws-sdk\/client-/g)].flatMap(
        ([, names = '']) => names.split(','),
      ),
      ...[...text.matchAll(/\(await import\('@aws-sdk\/client-[\w-]+'\)\)\.(\w+)/g)].map(
        ([, name = '']) => name,
      ),
    ]);
    const names = taken.map(name => name.trim()).filter(name => name !== '');
    expect(names).toContain('GetRoleCommand');
    expect(names.filter(name => !/^\w+(Client|Command)$/.test(name))).toEqual([]);
    const loads = users.flatMap(({ text }) => [...text.matchAll(/import\('@aws-sdk\/client-/g)]).length;
    const accounted = users.flatMap(({ text }) => [
      ...text.matchAll(/(const \{[^}]*\} = await|\(await) import\('@aws-sdk\/client-/g),
    ]).length;
    expect(accounted).toBe(loads);
    const atRunTime = imports.filter(({ to, typeOnly }) => /^@aws-sdk\/client-/.test(to) && !typeOnly);
    expect(atRunTime).toHaveLength(loads);
  });
});

describe('of the Kubernetes library', () => {
  const users = files.filter(({ path }) => path.startsWith('src/providers/kubernetes/'));

  it('no writing or connecting call is used', () => {
    const calls = users.flatMap(({ text }) => [
      ...text.matchAll(/\.((?:create|delete|replace|patch|connect)[A-Z]\w*)\s*\(/g),
    ]);
    const names = new Set(calls.map(([, name]) => name));
    expect(names).toEqual(
      new Set(['createConfiguration', 'createSelfSubjectReview', 'createSelfSubjectAccessReview']),
    );
  });

  it('nothing that runs, copies, forwards or watches is taken', () => {
    const elsewhere = filesImporting(/^@kubernetes\/client-node$/).filter(file => !users.includes(file));
    expect(elsewhere.map(({ path }) => path)).toEqual([]);
    const dangerous =
      /\b(Exec|Attach|PortForward|Cp|Watch|KubernetesObjectApi|makeApiClient|loadFromDefault|ExecAuth)\b/;
    expect(users.filter(({ text }) => dangerous.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the providers', () => {
  it('run no programs, and nothing else in the product does', () => {
    expect(imports.filter(({ to }) => /child_process|^execa$/.test(to))).toEqual([]);
    const threads = imports.filter(({ to }) => to === 'node:worker_threads').map(({ from }) => from);
    expect(threads).toEqual(['src/security/redacted.ts', 'src/security/redaction-thread.ts']);
  });

  it('reach the network through one file', () => {
    const network = imports.filter(({ from, to, typeOnly }) => {
      return (
        from.startsWith('src/providers/') &&
        !typeOnly &&
        /^(undici|node:https?2?|node:net|node:tls|node:dgram)$/.test(to)
      );
    });
    // `node:net` serves to tell an IPv6 address.
    expect(network.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'src/providers/kubernetes/client-in-cluster.ts node:net',
      'src/providers/wire.ts undici',
    ]);
    const fetching = files.filter(
      ({ path, text }) => path.startsWith('src/providers/') && /\bfetch\s*\(/.test(text),
    );
    expect(fetching.map(({ path }) => path)).toEqual([]);
  });
});

describe('the permissions', () => {
  const isKey =
    <T extends object>(of: T) =>
    (name: PropertyKey): name is keyof T =>
      name in of;
  const role = clusterRoleFor(Object.keys(KUBERNETES_GRANTS).filter(isKey(KUBERNETES_GRANTS)));
  const policy = policyFor(Object.keys(AWS_ACTIONS).filter(isKey(AWS_ACTIONS)));

  it('of a cluster are to get and list, and never secrets', () => {
    expect(role.rules.length).toBeGreaterThan(0);
    expect([...new Set(role.rules.flatMap(({ verbs }) => verbs))].toSorted()).toEqual(['get', 'list']);
    const resources = role.rules.flatMap(rule => rule.resources);
    expect(resources).toContain('pods');
    expect(resources.filter(resource => /secrets|\*|exec|attach|portforward|proxy/.test(resource))).toEqual(
      [],
    );
    expect(role.rules.flatMap(({ apiGroups }) => apiGroups)).not.toContain('*');
  });

  it('of an account are to read', () => {
    const actions = policy.Statement.flatMap(({ Action }) => Action);
    expect(actions).toContain('iam:GetRole');
    expect(
      actions.filter(action => !READING.test(action.split(':')[1] ?? '') || action.includes('*')),
    ).toEqual([]);
    expect(actions.filter(action => /secretsmanager|GetParameter|kms:/.test(action))).toEqual([]);
  });
});

describe('on the wire', () => {
  const caller = { meter: () => undefined, signal: new AbortController().signal };
  const settings = { clusters: [], accounts: [] };

  async function kubernetes() {
    const server = await literalServer(() => ({ body: '{"kind":"Status"}' }));
    const access = { server: server.origin, tls: {}, identity: '', headers: async () => ({}) };
    const rules = { limits: limitsOf(settings), clock: systemClock };
    const connection = { target: 'it', access, wire: makeWire(rules.limits), gate: makeGate(1), rules };
    return { server, http: readOnlyHttp(connection, caller, k8s) };
  }

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS', 'CONNECT', 'TRACE'] as const)(
    'no %s reaches a cluster',
    async method => {
      const { server, http } = await kubernetes();
      for (const path of [
        '/api/v1/namespaces/shop/pods/a',
        '/apis/authorization.k8s.io/v1/subjectaccessreviews',
      ]) {
        const request = new k8s.RequestContext(`${server.origin}${path}`, method);
        await expect(http.send(request).toPromise()).rejects.toThrow(`read-only: ${method} ${path} refused`);
      }
      expect(server.seen).toEqual([]);
    },
  );

  it('no writing call of the typed client reaches a cluster', async () => {
    const { server, http } = await kubernetes();
    const baseServer = new k8s.ServerConfiguration(server.origin, {});
    const core = new k8s.CoreV1Api(k8s.createConfiguration({ baseServer, httpApi: http }));
    const named = { name: 'a', namespace: 'shop' };
    for (const write of [
      () => core.deleteNamespacedPod(named),
      () => core.patchNamespacedPod({ ...named, body: [] }),
      () => core.createNamespacedPod({ namespace: 'shop', body: {} }),
      () => core.replaceNamespacedPod({ ...named, body: {} }),
      () => core.connectPostNamespacedPodExec({ ...named, command: 'id' }),
    ]) {
      await expect(write()).rejects.toThrow(/^read-only: /);
    }
    expect(server.seen).toEqual([]);
  });

  it('no request reaches another server than the cluster’s', async () => {
    const { http } = await kubernetes();
    const other = await literalServer(() => ({ body: '{}' }));
    const request = new k8s.RequestContext(`${other.origin}/api/v1/pods`, 'GET');
    await expect(http.send(request).toPromise()).rejects.toThrow(/^read-only: /);
    expect(other.seen).toEqual([]);
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'HEAD'])('no %s reaches AWS', async method => {
    const server = await literalServer(() => ({ body: '{}' }));
    const { hostname, port } = new URL(server.origin);
    const request = {
      method,
      protocol: 'http:',
      hostname,
      port: Number(port),
      path: '/clusters/a',
      headers: {},
    };
    const options = { meter: () => undefined, abortSignal: caller.signal };
    const wire = makeWire(limitsOf(settings));
    await expect(httpHandler(wire).handle(request, options)).rejects.toThrow(
      `read-only: ${method} /clusters/a`,
    );
    expect(server.seen).toEqual([]);
  });

  it.each([
    '/subscriptions/s/resourceGroups/g/providers/Microsoft.ContainerService/managedClusters/c/listClusterAdminCredential?x',
    '/subscriptions/s/resourceGroups/g/providers/Microsoft.ContainerService/managedClusters/c/stop?api-version=1',
    '/subscriptions/s/providers/Microsoft.ServiceLinker/register?api-version=1',
    '/subscriptions/s/resourceGroups/g/providers/Microsoft.Storage/storageAccounts/a/listKeys?api-version=1',
  ])('no POST to %s reaches Azure', async path => {
    const server = await literalServer(() => ({ body: '{}' }));
    const rules = { limits: limitsOf(settings), clock: systemClock };
    const cloud = { authorityHost: 'https://login.example', resourceManager: server.origin };
    const arm = armSessions({ cloud, tokens: async () => 'token', rules, wire: makeWire(rules.limits) });
    const question = { method: 'POST', path, action: '', scope: '' } as const;
    await expect(arm(caller).ask(question)).rejects.toThrow(/^read-only: /);
    expect(server.seen).toEqual([]);
  });
});

describe('of the Azure libraries', () => {
  it('only credentials are used, by one file', () => {
    const users = imports.filter(({ to, typeOnly }) => to.startsWith('@azure/') && !typeOnly);
    expect(users.map(({ from, to }) => `${from} ${to}`)).toEqual([
      'src/providers/azure/client-tokens.ts @azure/identity',
    ]);
  });

  it('the only POST is the one that hands out a cluster’s address', () => {
    const posting = files.filter(
      ({ path, text }) => path.startsWith('src/providers/azure/') && /method: 'POST'/.test(text),
    );
    expect(posting.map(({ path }) => path)).toEqual(['src/providers/azure/client-cluster-user.ts']);
  });
});
