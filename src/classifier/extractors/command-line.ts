import type { Extractor } from './extractor.ts';

const NAME = '[a-z0-9][-a-z0-9.]{0,251}[a-z0-9]';
const WORKLOAD =
  '(?:deploy(?:ment)?s?|sts|statefulsets?|ds|daemonsets?|jobs?|cj|cronjobs?)(?:\\.(?:apps|batch))?';

/** What people name on a command line that they paste along: `kubectl --context prod logs deploy/checkout`. */
export const COMMAND_LINE_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['--context', '--kube-context'],
    pattern:
      /--(?:kube-)?context[ =]["']?(?:arn:aws[a-z-]{0,7}:eks:[-a-z0-9]{1,30}:\d{12}:cluster\/)?(?<cluster>[A-Za-z0-9][-\w.]{0,99})(?=["' ]|$)/,
  },
  {
    literals: [' exec '],
    pattern: new RegExp(
      `\\bkubectl(?: -\\S{1,80}(?: [^\\s-]\\S{0,252})?){0,3} exec(?: -(?:n|c|-namespace|-container) ?=?\\S{1,253}| -(?:i|t|it|ti)){0,4} (?:pods?/)?(?<pod>(?!${WORKLOAD}/)${NAME})(?= (?:-[a-z-]{1,12} \\S{1,253} ){0,3}--)`,
    ),
  },
  {
    literals: [' exec '],
    pattern: new RegExp(
      `\\bexec(?: -\\S{1,80}(?: [^\\s-/]{1,252})?){0,4} ${WORKLOAD}/(?<workload>${NAME})(?= )`,
    ),
  },
  {
    literals: [
      'logs ',
      'rollout restart ',
      'rollout status ',
      ...['deploy', 'sts', 'statefulset', 'ds', 'daemonset', 'job', 'cj', 'cronjob'].flatMap(kind => [
        `describe ${kind}`,
        ` get ${kind}`,
      ]),
    ],
    pattern: new RegExp(
      `(?:\\b(?:logs(?: -[a-z]{1,2})?|describe|rollout (?:restart|status))| get) ${WORKLOAD}[ /](?<workload>${NAME})(?= |$)`,
    ),
  },
  {
    literals: ['bootstrap.sh '],
    pattern:
      /bootstrap\.sh ["']?(?<cluster>(?!has\b|failed\b|exited\b|is\b|was\b)[A-Za-z0-9][\w-]{2,99})["']?(?= -|$)/,
  },
  {
    literals: ['aws eks '],
    reach: { before: 20, after: 300 },
    pattern:
      /\baws (?:-\S{1,30} \S{1,60} ){0,3}eks (?:update-kubeconfig|describe-cluster|update-cluster-\w{1,20}|delete-cluster|get-token|wait cluster-\w{1,10})\b[^|;&]{0,200}? --(?:cluster-)?name[ =]["']?(?<cluster>[A-Za-z0-9][\w-]{0,99})/,
  },
  {
    literals: ['gcloud container clusters '],
    pattern:
      /gcloud container clusters [a-z-]{3,30} (?:--[a-z-]{2,30}[ =][\w-]{1,60} ){0,4}(?<cluster>[a-z][a-z0-9-]{0,39})(?= |$)/,
  },
  {
    literals: ['eksctl '],
    reach: { before: 20, after: 300 },
    pattern:
      /\beksctl [a-z]{3,12} cluster\b[^|;&]{0,200}? (?:-n |--name[ =])["']?(?<cluster>[A-Za-z0-9][\w-]{0,99})/,
  },
  {
    literals: ['logs ', ' exec '],
    pattern:
      /\b(?:kubectl|oc|k) [^|;&]{0,120}?\b(?:logs|exec) [^|;&]{0,120}? (?:-c|--container)[ =](?<container>[a-z0-9][-a-z0-9]{0,62})(?= |$)/,
  },
];
