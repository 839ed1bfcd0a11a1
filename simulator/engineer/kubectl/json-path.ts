import { isRecord } from '../../fields.ts';
import { CommandFailed } from '../session.ts';

const STEP = /\.((?:[\w-]|\\.){1,253})|\[(\d{1,6}|\*)\]|\['([^']{1,253})'\]/y;

/** What `-o jsonpath='{…}'` prints for one object; a path of fields and indexes. */
export function jsonPathOf(object: unknown, template: string): string {
  const path = /^\{(.{0,1000})\}$/.exec(template)?.[1];
  if (path === undefined) throw new CommandFailed(`error parsing jsonpath ${template}`);
  let values: readonly unknown[] = [object];
  STEP.lastIndex = 0;
  while (STEP.lastIndex < path.length) {
    const at = STEP.lastIndex;
    const step = STEP.exec(path);
    if (step === null) throw new CommandFailed(`the jsonpath "${path.slice(at)}" is not understood`);
    values = values.flatMap(value => below(value, step[1] ?? step[3], step[2]));
  }
  return values.map(value => (typeof value === 'object' ? JSON.stringify(value) : String(value))).join(' ');
}

function below(value: unknown, field: string | undefined, index: string | undefined): readonly unknown[] {
  if (index !== undefined) {
    const list: readonly unknown[] = Array.isArray(value) ? value : [];
    return index === '*' ? list : list.slice(Number(index), Number(index) + 1);
  }
  const name = (field ?? '').replaceAll('\\.', '.');
  return isRecord(value) && value[name] !== undefined ? [value[name]] : [];
}
