import { readNodeConfig } from './user-data-node-config.ts';
import { readBootstrapScript } from './user-data-script.ts';
import { readToml } from './user-data-toml.ts';
import type { UserData } from './user-data-types.ts';

/**
 * Reads user data of any family.
 * Source: https://docs.aws.amazon.com/eks/latest/userguide/launch-templates.html#launch-template-user-data
 */
export function readUserData(text: string): UserData {
  if (text.trim() === '') return { is: 'absent' };
  if (/^\s{0,100}<(?:powershell|script)>/i.test(text)) return { is: 'windows' };
  if (text.includes('\u0000') || text.includes('\ufffd'))
    return { is: 'unreadable', why: 'it is compressed or not text' };
  if (/node\.eks\.aws(?:\/v1alpha1|\b)/.test(text)) return readNodeConfig(text);
  if (/^\s{0,100}\[settings\.kubernetes\]/m.test(text)) return readToml(text);
  return readBootstrapScript(text) ?? { is: 'custom' };
}
