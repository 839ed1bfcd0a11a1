import { FUNCTION_WORDS } from './function-words.ts';
import { NAMESPACE_WORDS, OTHER_KINDS } from './kind-words.ts';
import type { Word } from './words.ts';

/** What one place in a text says for a name. */
export interface NameEvidence {
  readonly name: string;
  readonly asNamespace?: number;
  readonly asObject?: number;
  readonly kind?: string;
  readonly namespace?: string;
  /** Written as syntax (a flag, a slash, a label): even a common word is a name there. */
  readonly syntax?: true;
}

/** A word with its neighbours. */
export interface Position {
  readonly word: Word;
  readonly prior: Word | undefined;
  readonly priorTwo: Word | undefined;
  readonly next: Word | undefined;
  readonly nextTwo: Word | undefined;
  /** The words of its line before it. */
  readonly lineBefore: readonly Word[];
  /** The kind that a word means, also as `deployments.apps`; `undefined` for other words. */
  readonly kindOf: (word: Word | undefined) => string | undefined;
}

/** Reads one position; says nothing where its rule does not fit. */
export type Rule = (position: Position) => readonly NameEvidence[];

const GAP = /^["'`*_[({<]{0,3} {0,2}[=:/]? {0,2}["'`*_[({<]{0,3}$/;
const BLANK = /^["'`*\])]{0,2} ["'`*]{0,2}$/;
const PLACED = new Set(['in', 'on', 'from', 'at', 'within', 'inside']);
const SUFFIX = '[bcdfghjklmnpqrstvwxz2456789]';
const POD_SHAPES = [
  new RegExp(`-(?:[0-9a-f]{8,10}|${SUFFIX}{6,10})-[a-z0-9]{5}$`),
  /-\d{6,10}(?:-[a-z0-9]{5})?$/,
];
const ONE_SUFFIX = new RegExp(`-(?=[a-z]{0,4}\\d)${SUFFIX}{5}$`);

const hasFlag = (word: Word | undefined, ...names: readonly string[]) =>
  word !== undefined && /(?:^|\s)--?$/.test(word.before) && names.includes(word.text);

const isPlacing = (word: Word | undefined) => word !== undefined && PLACED.has(word.text);

const kindNamed = (kind: string | undefined) => (kind ? { kind } : {});

/** `-n checkout`, `namespace checkout`, `the checkout namespace`. */
const byNamespaceWord: Rule = ({ word, prior, priorTwo, next }) => {
  const { text: name } = word;
  if (hasFlag(prior, 'n', 'namespace')) return [{ name, asNamespace: 6, syntax: true }];
  const isCalled = prior && /^(?:is|called|named)$/.test(prior.text);
  const introduced = isCalled ? priorTwo : prior;
  if (introduced && NAMESPACE_WORDS.has(introduced.text) && GAP.test(word.before))
    return [{ name, asNamespace: 5, ...(/[=:/]/.test(word.before) && { syntax: true as const }) }];
  const isFollowed = next && NAMESPACE_WORDS.has(next.text) && BLANK.test(word.after);
  return isFollowed ? [{ name, asNamespace: 5 }] : [];
};

/** `checkout/cart-api`, `deployment/cart-api`, `checkout/deployment/cart-api`. */
const bySlash: Rule = ({ word, prior, priorTwo, kindOf }) => {
  const { text: name } = word;
  if (!prior || !/^ ?\/ ?$/.test(word.before) || word.chunk.startsWith('/')) return [];
  const kind = kindOf(prior);
  const within = priorTwo && /[/:]$/.test(prior.before) ? priorTwo : undefined;
  if (kind !== undefined) {
    const namespace = within && kindOf(within) === undefined ? within.text : undefined;
    const owner = namespace === undefined ? [] : [{ name: namespace, asNamespace: 5, syntax: true as const }];
    const bound = namespace === undefined ? {} : { namespace };
    return [{ name, asObject: 5, syntax: true, ...kindNamed(kind), ...bound }, ...owner];
  }
  if (within || NAMESPACE_WORDS.has(prior.text) || kindOf(word) !== undefined || !prior.isName) return [];
  return [
    { name, asObject: 5, namespace: prior.text, syntax: true },
    { name: prior.text, asNamespace: 4, syntax: true },
  ];
};

/** `deployment cart-api`, `job=nightly`, `the cart-api pods`. */
const byKindWord: Rule = ({ word, prior, priorTwo, next, kindOf }) => {
  const { text: name } = word;
  const isCalled = prior && /^(?:called|named)$/.test(prior.text);
  const kind = kindOf(isCalled ? priorTwo : prior);
  if (kind !== undefined && GAP.test(word.before) && !word.before.includes('/'))
    return [
      { name, asObject: 4, ...kindNamed(kind), ...(/[=:]/.test(word.before) && { syntax: true as const }) },
    ];
  const behind = /^[/:=]/.test(next?.after ?? '') ? undefined : kindOf(next);
  return behind !== undefined && BLANK.test(word.after) ? [{ name, asObject: 3, ...kindNamed(behind) }] : [];
};

/** `app=cart-api`, `app.kubernetes.io/name=cart-api`. */
const byLabel: Rule = ({ word, prior }) =>
  prior &&
  /(?:^|[./-])(?:app|name|component|k8s-app|workload)$/.test(prior.text) &&
  /^["']?[=:] ?["']?$/.test(word.before)
    ? [{ name: word.text, asObject: 4, syntax: true }]
    : [];

/** `cart-api in checkout`, `cart-api @ checkout`, `cart-api (checkout)`. */
const byPlacing: Rule = ({ word, prior, priorTwo }) => {
  const { text: name } = word;
  if (!prior) return [];
  if (/^ ?@ ?$/.test(word.before))
    return [
      { name, asNamespace: 4, syntax: true },
      { name: prior.text, asObject: 4, namespace: name },
    ];
  if (/^ ?[([]["'`]?$/.test(word.before) && /^["'`]?[)\]]/.test(word.after))
    return [
      { name, asNamespace: 3 },
      { name: prior.text, asObject: 3, namespace: name },
    ];
  const isBare = prior.text === 'the' || prior.text === 'our';
  if (!isPlacing(prior) && !(isBare && isPlacing(priorTwo))) return [];
  const isPlace = !NAMESPACE_WORDS.has(name) && !FUNCTION_WORDS.has(name);
  // `looking at it` places nothing; `cart in the checkout namespace` does.
  const isWhere = isPlace || name === 'the' || NAMESPACE_WORDS.has(name);
  const placed = isBare || !isWhere ? undefined : priorTwo;
  return [
    { name, asNamespace: 3, asObject: 1 },
    ...(placed ? [{ name: placed.text, asObject: 3, ...(isPlace && { namespace: name }) }] : []),
  ];
};

/** What a command that is pasted along names: `stern -n checkout cart-api`. */
const byCommand: Rule = ({ word, prior, lineBefore }) => {
  const isFlag = /(?:^|\s)--?$/.test(word.before);
  const takesValue =
    prior &&
    /(?:^|\s)--?$/.test(prior.before) &&
    word.before === ' ' &&
    !/^(?:f|p|it|i|t|previous|follow|l)$/.test(prior.text);
  const commanded = lineBefore.some(({ text }) => /^(?:kubectl|stern|oc|k9s|kubetail|kail)$/.test(text));
  return commanded && !isFlag && !takesValue ? [{ name: word.text, asObject: 3 }] : [];
};

const BEING = /^(?:is|are|was|were|isn|aren|won|keeps|keep|not|has|still|went|got|gets)$/;
const TROUBLE =
  /^(?:not|t|down|broken|dead|stuck|slow|dying|died|flapping|unhealthy|unreachable|unavailable|degraded|crash\w{0,10}|fail\w{0,4}|restart\w{0,4}|start(?:s|ing)?|come|up|respond(?:ing)?|hanging|hangs|erroring|throwing|returning|timing|evicted|oom\w{0,6}|pending|notready)$/;

/** `web is broken`, `checkout keeps restarting`, `orders crashes`: whoever is in trouble is somebody's workload. */
const byTrouble: Rule = ({ word, next, nextTwo }) => {
  if (!next || !/^["'`*_]{0,2} $/.test(word.after)) return [];
  const isSaid = BEING.test(next.text) && nextTwo !== undefined && TROUBLE.test(nextTwo.text);
  const isDoing =
    /^(?:crash(?:es|ed|ing|loops?|looping)|fail(?:s|ed|ing)|restart(?:s|ed|ing)|broke|hangs|died)$/;
  return isSaid || isDoing.test(next.text) ? [{ name: word.text, asObject: 2 }] : [];
};

/** How the name itself looks: hyphens, the suffixes of pods and jobs. */
const byShape: Rule = ({ word, prior }) => {
  const { text: name } = word;
  if (POD_SHAPES.some(shape => shape.test(name))) {
    const column =
      prior?.startsLine && /^\s+$/.test(word.before) ? [{ name: prior.text, asNamespace: 3 }] : [];
    return [{ name, asObject: 5, kind: 'pod' }, ...column];
  }
  if (ONE_SUFFIX.test(name)) return [{ name, asObject: 4 }];
  return name.includes('-') ? [{ name, asObject: 2 }] : [];
};

/** Where it stands: whoever writes to colleagues begins with the name. */
const byPosition: Rule = ({ word }) => {
  if (word.before.endsWith('-')) return [];
  if (!word.startsLine) return word.line === 0 ? [{ name: word.text, asObject: 0.5 }] : [];
  const isHead = /^["'`*]{0,2}:/.test(word.after);
  return [{ name: word.text, asObject: isHead ? 3 : 1, asNamespace: isHead ? 1 : 0 }];
};

/** `cart-api.checkout.svc`, `cart-api.checkout`, `cart-api-0_checkout`. */
const byJoined: Rule = ({ word }) => {
  const [name = '', namespace = '', more, ...rest] = word.text.split(/[._]/);
  if (!name || !/^[a-z][-a-z0-9]{0,62}$/.test(namespace) || name === 'kubernetes') return [];
  const isHost = more === 'svc' && word.text.includes('.');
  if (
    !isHost &&
    (more !== undefined ||
      rest.length > 0 ||
      /^(?:com|net|org|io|dev|ya?ml|json|py|js|ts|go|java|sh|log|txt|apps|batch)$/.test(namespace))
  )
    return [];
  return [
    { name, asObject: 2, namespace },
    { name: namespace, asNamespace: 2 },
  ];
};

/** Every rule; each adds what it sees. */
export const RULES: readonly Rule[] = [
  byNamespaceWord,
  bySlash,
  byKindWord,
  byLabel,
  byPlacing,
  byCommand,
  byTrouble,
  byShape,
  byPosition,
  byJoined,
];

/** Whether the text says that a word names something else: a node, an image, a container, a context. */
export function isOther({ word, prior }: Position): boolean {
  if (!prior) return false;
  if (hasFlag(prior, 'c', 'container', 'context', 'kube-context', 'o', 'output', 'region', 'profile'))
    return true;
  return OTHER_KINDS.has(prior.text) && GAP.test(word.before) && word.before !== '/';
}
