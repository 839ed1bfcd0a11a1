import type { AzureSettings, EnvironmentVariables } from '../settings.ts';

/** Where Azure is: who gives tokens, and who knows the resources. */
export interface AzureCloud {
  /** `https://login.microsoftonline.com` */
  readonly authorityHost: string;
  /** `https://management.azure.com`, without a slash at its end. */
  readonly resourceManager: string;
}

/** Resource managers by authority host. Source: https://learn.microsoft.com/azure/developer/identity/configure-cloud-endpoints */
const RESOURCE_MANAGERS: Readonly<Record<string, string>> = {
  'login.microsoftonline.com': 'https://management.azure.com',
  'login.microsoftonline.us': 'https://management.usgovcloudapi.net',
  'login.chinacloudapi.cn': 'https://management.chinacloudapi.cn',
  'login.partner.microsoftonline.cn': 'https://management.chinacloudapi.cn',
};

/** The cloud that the settings mean, else the environment, else the public one; a known authority brings its resource manager. */
export function cloudOf(settings: AzureSettings, environment: EnvironmentVariables): AzureCloud {
  const authorityHost =
    settings.authorityHost || environment.AZURE_AUTHORITY_HOST || 'https://login.microsoftonline.com';
  const resourceManager =
    settings.resourceManager ||
    environment.AZURE_RESOURCE_MANAGER_ENDPOINT ||
    RESOURCE_MANAGERS[hostOf(authorityHost)] ||
    'https://management.azure.com';
  return { authorityHost: bare(authorityHost), resourceManager: bare(resourceManager) };
}

function bare(url: string): string {
  return (url.includes('://') ? url : `https://${url}`).replace(/\/{1,10}$/, '');
}

function hostOf(url: string): string {
  return URL.canParse(bare(url)) ? new URL(bare(url)).hostname : '';
}
