import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { ConfigurationError } from './configuration-error.ts';
import type { Environment } from './environment.ts';
import { parseSettings } from './parse-settings.ts';
import type { Settings } from './settings.ts';
import { settingsOf } from './settings-of.ts';

/** Where to look for the configuration. */
export interface Sources {
  /** The path given on the command line; it wins over the environment's. */
  readonly path?: string;
  readonly environment: Pick<Environment, 'configPath' | 'home'>;
  /** The working folder. */
  readonly folder: string;
  /** Ids that a custom error kind may not take. */
  readonly builtInKinds: ReadonlySet<string>;
}

/** The settings, and the file they came from. */
export interface Loaded {
  readonly settings: Settings;
  /** Absolute; absent when there is no file and everything is default. */
  readonly file?: string;
}

const DEFAULT_FILE = 'paramedic.yaml';

/** Loads the file that was named, or `paramedic.yaml` where there is one; throws one `ConfigurationError`. */
export async function loadSettings(sources: Sources): Promise<Loaded> {
  const named = sources.path ?? sources.environment.configPath;
  const file = resolve(sources.folder, named ?? DEFAULT_FILE);
  const text = await textOf(file, named !== undefined);
  const folders = {
    ofFile: text === undefined ? sources.folder : dirname(file),
    ...(sources.environment.home !== undefined && { home: sources.environment.home }),
  };
  const settings = settingsOf(parseSettings(text ?? '', file, sources.builtInKinds), folders);
  return text === undefined ? { settings } : { settings, file };
}

async function textOf(file: string, mustExist: boolean): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    if (code === 'ENOENT' && !mustExist) return undefined;
    const why = code === 'ENOENT' ? 'there is no such file' : `it cannot be read (${code})`;
    throw new ConfigurationError(file, [
      `${why}: give the path of a YAML file, as config.example.yaml shows.`,
    ]);
  }
}
