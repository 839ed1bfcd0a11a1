import type { CheckState } from '../domain/progress.ts';
import type { VerdictWord } from '../domain/report.ts';

const VERDICTS: Readonly<Record<VerdictWord, { readonly mark: string; readonly says: string }>> = {
  'cause-found': { mark: '🔴', says: 'Cause found' },
  'problems-found': { mark: '🟠', says: 'Problems found' },
  'cause-gone': { mark: '🟡', says: 'Cause gone' },
  healthy: { mark: '🟢', says: 'Healthy' },
  inconclusive: { mark: '🟡', says: 'Inconclusive' },
  'not-found': { mark: '⚪', says: 'Not found' },
  'not-recognised': { mark: '⚪', says: 'Not recognised' },
  refused: { mark: '⛔', says: 'Refused' },
};

const STATES: Readonly<Record<CheckState, { readonly mark: string; readonly says: string }>> = {
  waiting: { mark: '▫️', says: 'needs input' },
  pending: { mark: '▫️', says: 'to do' },
  running: { mark: '⏳', says: 'looking' },
  ok: { mark: '✅', says: 'passed' },
  problem: { mark: '❌', says: 'problem' },
  unchecked: { mark: '⚠️', says: 'not checked' },
  skipped: { mark: '➖', says: 'not applicable' },
};

const count = (number: number, one: string, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** Every fixed sentence of a reply, in English. */
export const WORDS = {
  verdicts: VERDICTS,
  states: STATES,
  healthyReason: (checks: number) => `all ${checks} checks passed.`,
  inconclusiveReason: (unchecked: number) =>
    `no problem was found, but ${count(unchecked, 'check')} could not run; not checked is not the same as healthy.`,
  causeGoneReason: 'the cause of the message is gone, but the target is not ready.',
  notFoundReason: 'this object exists in none of the clusters.',
  notRecognisedReason: 'this text shows no error that I know.',
  refusedReason: 'you may not ask about this.',
  notShownReason: 'no cause could be shown.',
  choose: 'Several workloads fit. Which one is it?',
  choosePlaceholder: 'Choose one',
  chooseRest: (left: number) =>
    `${count(left, 'more fits', 'more fit')} and did not fit into the menu: name yours, for example “pod my-app -n shop -c prod”.`,
  suggestions: 'Is it one of these?',
  evidence: 'Evidence',
  lately: 'Changed in the last rollout',
  consequences: 'Follows from this',
  problems: (besideCause: boolean) => (besideCause ? 'Other problems' : 'Problems'),
  empty: '(empty)',
  commandFolded: 'Its command is long: the button below shows it.',
  alsoSeen: 'Also in the message',
  steps: (found: boolean) => (found ? 'Fix' : 'What usually helps'),
  passed: (number: number) => (number === 0 ? 'All checks' : `${count(number, 'check')} passed`),
  moreSteps: (number: number) => count(number, 'more step'),
  advice: (number: number) => `What usually helps (${number})`,
  undo: 'Undo command',
  more: 'More',
  allFlag: 'Run it with --all to see the rest.',
  unchecked: (number: number) => `Not checked (${number})`,
  skipped: 'Not applicable',
  links: 'Documentation',
  tryAgain: 'Try again',
  failed: 'The diagnosis failed.',
  failedRemedy: 'Nothing was changed anywhere. Try again; if it fails again, see the bot’s log.',
  checkAgain: 'Check again',
  sinceLastLook: 'Since the last check',
  gone: (gone: number, of: number) =>
    gone === of && of === 1 ? 'the problem is gone' : `${gone} of ${count(of, 'finding')} gone`,
  stillThere: (number: number) => (number === 0 ? '' : `${number} still there`),
  notSeenAgain: (number: number) => (number === 0 ? '' : `${number} could not be checked again`),
  notArising: (number: number) => (number === 0 ? '' : `${number} no longer applicable`),
  appeared: (number: number) => (number === 0 ? '' : `${number} new`),
  andMore: (left: number) => `… and ${left} more`,
  restInFile: 'This answer is longer than Slack allows: all of it is in the attached file.',
  calls: (total: number, byProvider: string) =>
    total === 0
      ? 'no API calls'
      : `${count(total, 'API call')}${byProvider === '' ? '' : ` (${byProvider})`}`,
  readOnly: 'read-only',
  progress: 'Looking…',
  recognised: (title: string) => `Recognised: ${title}`,
  progressCount: (done: number, all: number) => `${done} of ${count(all, 'check')} done`,

  unreachable: (target: string, why?: string) =>
    why === undefined ? `${target} could not be reached.` : `${target} could not be reached: ${why}.`,
  unauthenticated: (target: string, why: string) => `${target} refused the credentials: ${why}.`,
  unreachableRemedy: 'Check that it is up and that the network allows the bot to reach it.',
  notAllowed: (scope: string) => `Not allowed for you: the access rules do not let you see ${scope}.`,
  notAllowedScopes: {
    namespace: 'other namespaces',
    cluster: 'cluster-scoped objects such as nodes',
    account: 'this cloud account',
  },
  notAllowedRemedy:
    'Whoever runs the bot can add this to a rule for you under `access` in its configuration:',
  notAllowedRules: {
    namespace: 'namespaces: [NAMESPACE]',
    cluster: 'cluster: true',
    account: 'accounts: ["ACCOUNT"]',
  },
  notConfigured: (missing: string) => `${missing} is not configured.`,
  notConfiguredRemedy: 'Add it to the bot’s configuration file.',
  notNamed: (names: string) => `Not known: ${names}.`,
  undecidable: (question: string) => `It depends on something that cannot be seen from outside: ${question}.`,
  timedOut: (after: string, read?: string) =>
    `No answer${read === undefined ? '' : ` to ${read}`} within ${after}.`,
  timedOutRemedy:
    'Check again in a moment; if it fails again, the server is slow or a firewall drops the packets.',
  crashed: (error: string) => `The check itself failed: ${error}`,
  crashedRemedy: 'This is a bug in the bot: please report it with this line.',
  forbiddenKubernetes: (verb: string, resource: string, namespace: string | undefined) =>
    `The bot is not allowed to ${verb} ${resource}${namespace === undefined ? '' : ` in namespace ${namespace}`}.`,
  forbiddenKubernetesRemedy: 'Add this rule to the bot’s ClusterRole:',
  forbiddenAws: (action: string, resource: string | undefined, account: string | undefined) =>
    `The bot is not allowed to call ${action}${resource === undefined ? '' : ` on ${resource}`}${account === undefined ? '' : ` in account ${account}`}.`,
  forbiddenAwsRemedy: (account: string | undefined) =>
    `Add this statement to the policy of the bot’s role${account === undefined ? '' : ` in account ${account}`}:`,
  forbiddenAzure: (action: string, scope: string | undefined) =>
    `The bot is not allowed to perform ${action}${scope === undefined ? '' : ` on ${scope}`}.`,
  forbiddenAzureRemedy: (scope: string | undefined) =>
    `Add this action to the bot’s role${scope === undefined ? '' : `, assigned at ${scope}`}:`,
} as const;
