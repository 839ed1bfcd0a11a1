import { setTimeout as pause } from 'node:timers/promises';
import type { Ask } from '../servers/request.ts';

/** A rule of a role. */
export interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

const ROLE = '/apis/rbac.authorization.k8s.io/v1/clusterroles/bot';

/** Gives the bot exactly these rules, and waits until the server says so of each. */
export async function grantBot(asAdmin: Ask, asBot: Ask, rules: readonly Rule[]): Promise<void> {
  const apiVersion = 'rbac.authorization.k8s.io/v1';
  const role = { apiVersion, kind: 'ClusterRole', metadata: { name: 'bot' }, rules };
  const before = await asAdmin('GET', ROLE);
  if (before.status === 404) {
    await asAdmin('POST', ROLE.replace(/\/bot$/, ''), role);
    await asAdmin('POST', `/apis/${apiVersion}/clusterrolebindings`, {
      apiVersion,
      kind: 'ClusterRoleBinding',
      metadata: { name: 'bot' },
      roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'bot' },
      subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'bot' }],
    });
  } else {
    await asAdmin('PUT', ROLE, role);
  }
  const granted = wordsOf(rules);
  const all = new Set([...granted, ...wordsOf(rulesIn(before.body))]);
  for (const word of all) await untilAllowed(asBot, word, granted.has(word));
}

function rulesIn(body: unknown): readonly Rule[] {
  return (body as { rules?: readonly Rule[] }).rules ?? [];
}

function wordsOf(rules: readonly Rule[]): ReadonlySet<string> {
  const words = rules.flatMap(({ apiGroups, resources, verbs }) =>
    apiGroups.flatMap(group =>
      resources.flatMap(resource => verbs.map(verb => [verb, group, resource].join(' '))),
    ),
  );
  return new Set(words);
}

async function untilAllowed(asBot: Ask, word: string, wanted: boolean): Promise<void> {
  const [verb, group, path = ''] = word.split(' ');
  const [resource, subresource] = path.split('/');
  const resourceAttributes = { verb, group, resource, ...(subresource === undefined ? {} : { subresource }) };
  const review = { apiVersion: 'authorization.k8s.io/v1', kind: 'SelfSubjectAccessReview' };
  for (let tries = 0; tries < 200; tries++) {
    const { body } = await asBot('POST', '/apis/authorization.k8s.io/v1/selfsubjectaccessreviews', {
      ...review,
      spec: { resourceAttributes },
    });
    if ((body as { status?: { allowed?: boolean } }).status?.allowed === wanted) return;
    await pause(25);
  }
  throw new Error(`the bot ${wanted ? 'never got' : 'still has'} "${word}"`);
}
