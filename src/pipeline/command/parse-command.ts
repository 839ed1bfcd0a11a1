import { nearestTo } from '../../diagnostics/facts/edit-distance.ts';
import type { Entities } from '../../domain/entities.ts';
import { subjectCalled } from '../../subjects/derived.ts';
import { subjects } from '../../subjects/index.ts';
import { pod as POD } from '../../subjects/pod/subject.ts';
import type { Subject } from '../../subjects/subject.ts';
import { readOptions } from './command-options.ts';
import { splitWords, untangled } from './command-words.ts';

/** What a typed line asks for. */
export type Command =
  /** A named thing: `pod my-app -n shop`. */
  | { readonly type: 'target'; readonly named: Entities }
  /** Anything else is a message to recognise. */
  | { readonly type: 'text'; readonly text: string }
  /** A named thing that cannot be meant so; one sentence says how. */
  | { readonly type: 'usage'; readonly says: string };

/** What is said to someone who asked for nothing. */
const HELP = [
  'Paste an error after the command, or name a workload, for example `/diagnose pod my-app -n shop -c prod`.',
  'Or only its name: `/diagnose my-app`; or an error with its place: `/diagnose web in shop: ErrImagePull`.',
  `Kinds that I can look at: ${subjects.map(({ title }) => title).join(', ')}.`,
].join('\n');

/** Of words equally near, that of the kind that is asked for more often is meant. */
const KIND_WORDS = subjects
  .toSorted((one, other) => one.precedence - other.precedence)
  .flatMap(({ words }) => words.filter(word => word.length > 2));
const BARE = /^(?:[a-z0-9][-a-z0-9]{0,62}\/)?[a-z0-9](?:[-a-z0-9.]{0,251}[a-z0-9])$/;

const NAME = /^[A-Za-z0-9][\w.:/@-]{0,300}$/;

/** How a typed line is read. */
interface Reading {
  /** Whether a single word is the name of a workload, as after a command; in a chat it is talk. */
  readonly bareNames?: boolean;
}

/** Reads what was typed after `/diagnose`, or to the bot directly. */
export function parseCommand(typed: string, { bareNames = false }: Reading = {}): Command {
  const line = untangled(typed).trim();
  if (line === '' || line.toLowerCase() === 'help') return { type: 'usage', says: HELP };
  const [first = '', ...rest] = splitWords(line);
  if (line.includes('\n')) return { type: 'text', text: typed };
  const meant = subjectCalled(first);
  if (meant !== undefined) return askedFor(meant, rest, typed);
  return (bareNames ? bareName(first, rest) : undefined) ?? { type: 'text', text: typed };
}

/** A name without a kind is looked for among all workloads; a misspelt kind is not guessed. */
function bareName(first: string, rest: readonly string[]): Command | undefined {
  const { names, options, unknown, incomplete } = readOptions(rest);
  if (unknown !== undefined || incomplete !== undefined || names.length > 1) return undefined;
  const [near] = first.length < 3 ? [] : nearestTo(first.toLowerCase(), KIND_WORDS);
  if (names.length === 1) {
    const like = near === undefined ? undefined : subjectCalled(near);
    return (
      like && {
        type: 'usage',
        says: `I do not know the kind ${first}. Did you mean \`/diagnose ${like.words[0]} ${names[0]}\`?\n${HELP}`,
      }
    );
  }
  return BARE.test(first) ? named(first, POD, options) : undefined;
}

function askedFor(meant: Subject, rest: readonly string[], typed: string): Command {
  const { names, options, unknown, incomplete } = readOptions(rest);
  const hasOptions = Object.keys(options).length > 0 || unknown !== undefined || incomplete !== undefined;
  // A sentence that happens to begin with such a word is a message.
  if (names.length > 1 && !hasOptions) return { type: 'text', text: typed };
  if (unknown !== undefined) return usage(`I do not know the option ${unknown}.`, meant);
  if (incomplete !== undefined) return usage(`The option ${incomplete} needs a value.`, meant);
  const [name] = names;
  if (name === undefined) return usage(`Which ${meant.title}?`, meant);
  if (names.length > 1) return usage(`I can look at one ${meant.title} at a time.`, meant);
  return named(name, meant, options);
}

function named(name: string, meant: Subject, options: Entities): Command {
  if (!NAME.test(name)) return usage(`That cannot be the name of a ${meant.title}.`, meant);
  if (meant.format && !meant.format.pattern.test(name)) return usage(meant.format.says, meant);
  const [namespace, own, ...more] = name.split('/');
  const isPath = meant.isNamespaced && own !== undefined && own !== '' && more.length === 0;
  const kind = meant.workloadKind === undefined ? {} : { workloadKind: meant.workloadKind };
  const place = isPath && namespace !== undefined ? { namespace } : {};
  const entity = meant.otherwise?.pattern.test(name) ? meant.otherwise.entity : meant.entity;
  return { type: 'target', named: { ...place, ...options, ...kind, [entity]: isPath ? own : name } };
}

const usage = (says: string, { example }: Subject): Command => ({
  type: 'usage',
  says: `${says} For example: \`/diagnose ${example}\`.`,
});
