import { families } from '../../incidents/families.ts';
import { incidents } from '../../incidents/index.ts';
import type { Terminal } from '../main/terminal.ts';

/** `paramedic demo`: the incidents that can be diagnosed without any cluster. */
export function listIncidents(terminal: Terminal, { json = false }: { readonly json?: boolean }): void {
  if (json) {
    const list = incidents.map(({ name, title, message, expect }) => ({
      name,
      title,
      message,
      expect,
    }));
    terminal.out(`${JSON.stringify(list, null, 2)}\n`);
    return;
  }
  const width = Math.max(...incidents.map(({ name }) => name.length));
  const lists = families.map(({ title: heading, incidents: members }) => {
    const lines = members.map(({ name, title }) => `  ${name.padEnd(width)}  ${title}`);
    return `${heading}\n${lines.join('\n')}`;
  });
  terminal.out(
    `${lists.join('\n\n')}\n\nDiagnose one: paramedic diagnose --demo NAME [--repaired] [--json]\n`,
  );
}
