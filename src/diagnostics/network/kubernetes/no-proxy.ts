import { covers } from '../addresses/covers.ts';

/** Whether a `NO_PROXY` list excepts a host from the proxy: by name, by domain, by address block, or all. */
export function isExcepted(list: string, host: string): boolean {
  return list
    .split(/[\s,]+/)
    .filter(entry => entry !== '')
    .some(entry => fits(entry.toLowerCase().replace(/:\d{1,5}$/, ''), host.toLowerCase().replace(/\.$/, '')));
}

function fits(entry: string, host: string): boolean {
  if (entry === '*') return true;
  if (entry.includes('/')) return /^[\d.]{7,15}$/.test(host) && covers([entry], host);
  const domain = entry.replace(/^\*?\./, '');
  return host === domain || host.endsWith(`.${domain}`);
}
