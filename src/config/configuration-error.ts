/** The configuration cannot be used; the message names everything that is wrong with it. */
export class ConfigurationError extends Error {
  /** One sentence for each thing that is wrong. */
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    const count = problems.length === 1 ? 'one thing is wrong' : `${problems.length} things are wrong`;
    super([`${file} cannot be used, ${count}:`, ...problems.map(problem => `  ${problem}`)].join('\n'));
    this.name = 'ConfigurationError';
    this.problems = problems;
  }
}
