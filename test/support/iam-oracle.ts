/**
 * Who may take on a role, by brute force and apart from the evaluator of the project: written from AWS's pages on
 * policy elements and condition operators, for the operators that the tests generate.
 * Source: https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements.html
 */
export interface Asking {
  readonly principal: { readonly type: 'Federated' | 'Service' | 'AWS'; readonly name: string };
  readonly action: string;
  /** Every key that the request carries; others are absent. */
  readonly keys: Readonly<Record<string, string>>;
}

type Json = Readonly<Record<string, unknown>>;

/** Whom a trust policy admits: whoever one statement allows and none denies. */
export function oracleFor(document: string): (asking: Asking) => boolean {
  const { Statement } = JSON.parse(document);
  const statements = many(Statement).map(record);
  return asking => {
    const effects = statements
      .filter(statement => applies(statement, asking))
      .map(statement => statement.Effect);
    return effects.includes('Allow') && !effects.includes('Deny');
  };
}

function applies(statement: Json, { principal, action, keys }: Asking): boolean {
  const named = (element: unknown) => isNamed(element, principal);
  const principals =
    statement.Principal === undefined ? !named(statement.NotPrincipal) : named(statement.Principal);
  const listed = (element: unknown) =>
    many(element).some(pattern => like(String(pattern).toLowerCase(), action.toLowerCase()));
  const actions = statement.Action === undefined ? !listed(statement.NotAction) : listed(statement.Action);
  return principals && actions && conditionsHold(statement.Condition, keys);
}

function isNamed(element: unknown, { type, name }: Asking['principal']): boolean {
  if (element === '*') return true;
  return Object.entries(record(element)).some(
    ([kind, names]) =>
      (kind === type && many(names).includes(name)) || (kind === 'AWS' && many(names).includes('*')),
  );
}

function conditionsHold(block: unknown, keys: Asking['keys']): boolean {
  return Object.entries(record(block ?? {})).every(([operator, tests]) =>
    Object.entries(record(tests)).every(([key, values]) =>
      holds(operator, many(values).map(String), carried(keys, key)),
    ),
  );
}

const carried = (keys: Asking['keys'], wanted: string) =>
  Object.entries(keys).find(([key]) => key.toLowerCase() === wanted.toLowerCase())?.[1];

function holds(operator: string, values: readonly string[], found: string | undefined): boolean {
  if (operator === 'Null') return values.some(value => (value === 'true') === (found === undefined));
  const [, set = '', name = '', ifExists = ''] =
    /^(ForAnyValue:|ForAllValues:)?(\w+?)(IfExists)?$/.exec(operator) ?? [];
  const negated = name.includes('Not');
  if (found === undefined)
    return ifExists !== '' || set === 'ForAllValues:' || (negated && set !== 'ForAnyValue:');
  const compares = values.some(value => equals(name.replace('Not', ''), value, found));
  return negated ? !compares : compares;
}

function equals(name: string, value: string, found: string): boolean {
  if (name === 'StringEquals') return value === found;
  if (name === 'StringEqualsIgnoreCase') return value.toLowerCase() === found.toLowerCase();
  if (name === 'StringLike' || name === 'ArnLike' || name === 'ArnEquals') return like(value, found);
  throw new Error(`the oracle does not know ${name}`);
}

const like = (pattern: string, text: string): boolean =>
  new RegExp(
    `^${pattern
      .replace(/[.+^${}()|[\]\\]/g, '\\$&')
      .replaceAll('*', '.*')
      .replaceAll('?', '.')}$`,
    's',
  ).test(text);

const many = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];

function record(value: unknown): Json {
  return typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value)) : {};
}
