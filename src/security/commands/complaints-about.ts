import { argumentsOf, type CommandArguments } from './arguments-of.ts';
import { effectOfCommand } from './effect-of.ts';
import { readScript, type SimpleCommand } from './read-script.ts';

/** A name in angle brackets, which a shell would take for redirections. */
const BRACKETED = /\s<[a-z][\w -]{1,40}>/;

/** Words that people put where a name belongs: `NAME`, `ROLE_NAME`. */
const PLACEHOLDER =
  /(?:^|[/=:,])(?:[A-Z]{2,20}_)?(?:NAME|NAMES|ARN|ID|FILE|VALUE|IMAGE|USER|CONTAINER|REGION|CONTEXT|SUBSCRIPTION|SCALE_SET|ENCODED_MESSAGE|SECRET)(?=$|[/,])|^[A-Z]{2,20}=(?=[A-Z]{2,20}$)/;

/** Flags with which kubectl acts on more than what is named. */
const PLURAL: readonly string[] = ['-l', '--selector', '--field-selector', '--all', '-A', '--all-namespaces'];

/**
 * Why a command may surprise whoever pastes it, a sentence each: a verb that is not known, a changing command that names
 * no object or several, a name that is left to be filled in or that a lookup fills in. Empty for a good one.
 */
export function complaintsAbout(script: string): readonly string[] {
  const commands = readScript(script);
  const looks = commands.every(command => effectOfCommand(command) === 'look');
  const bracketed = BRACKETED.exec(script)?.map(name => `${name} is a name to be filled in`) ?? [];
  const complaints = commands.flatMap(command => [
    ...aboutVerb(command),
    ...aboutPlaceholders(command),
    ...(looks ? [] : aboutVariables(command)),
    ...(effectOfCommand(command) === 'look' ? [] : aboutObject(command)),
  ]);
  return [...bracketed, ...complaints];
}

function aboutVerb(command: SimpleCommand): readonly string[] {
  const known = effectOfCommand(command) !== undefined;
  return known ? [] : [`no table knows what this does: ${wordsOf(command).slice(0, 4).join(' ')}`];
}

function aboutPlaceholders(command: SimpleCommand): readonly string[] {
  return wordsOf(command)
    .filter(word => PLACEHOLDER.test(word) && !word.startsWith('{'))
    .map(word => `${word} is a name to be filled in`);
}

/** Lookups that fail, rather than print nothing or several, when what they name is not there. */
const SINGULAR = /^(?:aws ssm get-parameter|aws eks describe-cluster|base64|tr)\b/;

function aboutVariables(command: SimpleCommand): readonly string[] {
  const { words, nested } = command;
  const several = nested && !SINGULAR.test(wordsOf(command).join(' '));
  // Filled in where it is used, a lookup that fails would leave an empty word behind.
  const unguarded = words.some(word => word.substitutes);
  return several || unguarded ? ['what it changes depends on a lookup that may be empty or several'] : [];
}

function aboutObject(command: SimpleCommand): readonly string[] {
  const args = argumentsOf(command);
  if (args.program !== 'kubectl') return [];
  const plural = PLURAL.filter(flag => args.flags.has(flag));
  if (plural.length > 0) return [`acts on whatever ${plural.join(' and ')} selects`];
  const count = namesOf(args);
  return count === 1 ? [] : [`names ${count} objects: ${args.words.join(' ')}`];
}

/** How many objects a changing command of kubectl names. */
function namesOf({ words, flags }: CommandArguments): number {
  const [verb = '', ...rest] = words;
  if (flags.has('-f') || verb === 'run') return 1;
  const said = ['set', 'rollout', 'certificate', 'create'].includes(verb) ? rest.slice(1) : rest;
  const objects = said.filter(word => !/=|-$|\+$/.test(word));
  const slashed = objects.filter(word => word.includes('/')).length;
  if (slashed > 0) return slashed;
  const bare = ['drain', 'cordon', 'uncordon', 'debug', 'create', 'certificate', 'exec'];
  if (bare.includes(verb)) return objects.length - (verb === 'create' && rest[0] === 'secret' ? 1 : 0);
  const extra = verb === 'set' && rest[0] === 'serviceaccount' ? 1 : 0;
  return objects.length - 1 - extra;
}

const wordsOf = ({ words }: SimpleCommand) => words.map(word => word.text);
