import { type Document, LineCounter, parseDocument } from 'yaml';
import { ConfigurationError } from './configuration-error.ts';
import { consistencyOf } from './consistency.ts';
import { type Finding, placeOf } from './finding.ts';
import { offsetOf, spoken } from './position.ts';
import { type FileContent, schema } from './schema.ts';
import { schemaFindings } from './schema-findings.ts';
import { secretsIn } from './secrets-in-file.ts';

const MOST_PROBLEMS = 40;

/** The content of a configuration file, or one `ConfigurationError` that names everything that is wrong with it. */
export function parseSettings(text: string, file: string, builtInKinds: ReadonlySet<string>): FileContent {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const broken = document.errors.map(
    error => `${spoken(lines, error.pos[0])} is not YAML: ${firstLineOf(error.message)}.`,
  );
  if (broken.length > 0) throw new ConfigurationError(file, broken.slice(0, MOST_PROBLEMS));

  const content = contentOf(document, file);
  const { data, error } = schema.safeParse(content);
  const findings = [...schemaFindings(error?.issues ?? [], content), ...consistencyOf(content, builtInKinds)];
  const problems = sentencesOf(withoutSecrets(findings, secretsIn(content)), document, lines);
  if (data === undefined || problems.length > 0) throw new ConfigurationError(file, problems);
  return data;
}

function contentOf(document: Document, file: string): unknown {
  try {
    // An empty file is a file without keys.
    return document.toJS({ maxAliasCount: 100 }) ?? {};
  } catch (error) {
    throw new ConfigurationError(file, [`1:1 cannot be read: ${firstLineOf(String(error))}.`]);
  }
}

/** A secret is one finding, and whatever else was found in its place might repeat it. */
function withoutSecrets(findings: readonly Finding[], secrets: readonly Finding[]): readonly Finding[] {
  const places = new Set(secrets.map(secret => placeOf(secret.path)));
  return [...secrets, ...findings.filter(found => !places.has(placeOf(found.path)))];
}

function sentencesOf(
  findings: readonly Finding[],
  document: Document,
  lines: LineCounter,
): readonly string[] {
  return findings
    .map(found => ({ found, offset: offsetOf(document, found) }))
    .toSorted((one, other) => one.offset - other.offset)
    .slice(0, MOST_PROBLEMS)
    .map(
      ({ found, offset }) => `${spoken(lines, offset)} ${placeOf(found.path) || 'the file'} ${found.words}`,
    );
}

function firstLineOf(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
