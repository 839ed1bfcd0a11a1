/** Writes the roles and policies to be granted to the bot, derived from what the checks declare to read. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { printPermissions } from '../src/cli/permissions.ts';

const folder = new URL('../deploy/', import.meta.url);

/** File names and texts of the shipped roles, as `paramedic permissions` prints them. */
export function renderDeploy(): Readonly<Record<string, string>> {
  return {
    'kubernetes-clusterrole.yaml': printed({ kubernetes: true }),
    'aws-policy.json': printed({ aws: true }),
    'azure-role.json': printed({ azure: true }),
  };
}

function printed(choice: Parameters<typeof printPermissions>[1]): string {
  const parts: string[] = [];
  printPermissions({ out: part => void parts.push(part) }, choice);
  return parts.join('');
}

if (import.meta.main) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(renderDeploy())) writeFileSync(new URL(name, folder), text);
}
