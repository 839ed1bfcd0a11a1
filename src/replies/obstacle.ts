import type { Obstacle, Permission } from '../domain/outcome.ts';
import { duration } from './duration.ts';
import { wordFor } from './target-line.ts';
import { WORDS } from './words.ts';

/** An obstacle in words: why the check could not look, and what would let it. */
export interface ObstacleText {
  /** One sentence. */
  readonly says: string;
  /** How to remove it; `rule` is what to add, in the vendor's own language. */
  readonly remedy?: { readonly text: string; readonly rule?: string };
}

/** The sentence of an obstacle, with the missing permission and how to grant it. */
export function obstacleText(obstacle: Obstacle): ObstacleText {
  switch (obstacle.kind) {
    case 'not-allowed':
      return {
        says: WORDS.notAllowed(WORDS.notAllowedScopes[obstacle.needs]),
        remedy: { text: WORDS.notAllowedRemedy, rule: WORDS.notAllowedRules[obstacle.needs] },
      };
    case 'forbidden':
      return forbiddenText(obstacle.permission);
    case 'unreachable':
      return {
        says: WORDS.unreachable(obstacle.target, obstacle.why),
        remedy: { text: WORDS.unreachableRemedy },
      };
    case 'unauthenticated':
      return { says: WORDS.unauthenticated(obstacle.target, obstacle.why) };
    case 'not-configured':
      return { says: WORDS.notConfigured(obstacle.missing), remedy: { text: WORDS.notConfiguredRemedy } };
    case 'not-named':
      return { says: WORDS.notNamed(obstacle.names.map(wordFor).join(', ')) };
    case 'undecidable':
      return { says: WORDS.undecidable(obstacle.question) };
    case 'timed-out':
      return {
        says: WORDS.timedOut(duration(obstacle.afterMs), obstacle.read),
        remedy: { text: WORDS.timedOutRemedy },
      };
    case 'crashed':
      return { says: WORDS.crashed(obstacle.error), remedy: { text: WORDS.crashedRemedy } };
  }
}

function forbiddenText(permission: Permission): ObstacleText {
  switch (permission.provider) {
    case 'kubernetes':
      return kubernetesText(permission);
    case 'aws':
      return awsText(permission);
    case 'azure':
      return azureText(permission);
  }
}

function kubernetesText(permission: Permission & { provider: 'kubernetes' }): ObstacleText {
  const { verb, group, resource, namespace } = permission;
  const rule = [`- apiGroups: ["${group}"]`, `  resources: ["${resource}"]`, `  verbs: ["${verb}"]`].join(
    '\n',
  );
  const name = group === '' ? resource : `${resource}.${group}`;
  return {
    says: WORDS.forbiddenKubernetes(verb, name, namespace),
    remedy: { text: WORDS.forbiddenKubernetesRemedy, rule },
  };
}

function awsText({ action, resource, account }: Permission & { provider: 'aws' }): ObstacleText {
  const statement = {
    Effect: 'Allow',
    Action: action,
    Resource: resource?.startsWith('arn:') ? resource : '*',
  };
  return {
    says: WORDS.forbiddenAws(action, resource, account),
    remedy: { text: WORDS.forbiddenAwsRemedy(account), rule: JSON.stringify(statement, null, 2) },
  };
}

function azureText({ action, scope }: Permission & { provider: 'azure' }): ObstacleText {
  const actions = JSON.stringify({ actions: [action] }, null, 2);
  return {
    says: WORDS.forbiddenAzure(action, scope),
    remedy: { text: WORDS.forbiddenAzureRemedy(scope), rule: actions },
  };
}
