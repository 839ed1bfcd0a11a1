import type { Extractor } from './extractor.ts';

/** Names that Azure Resource Manager and its command line write. */
export const AZURE_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['/subscriptions/', 'subscription'],
    pattern:
      /subscriptions?["']?(?:\/|[ :=]{1,3}["']?)(?<subscription>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
  },
  { literals: ['/resourcegroups/'], pattern: /\/resourcegroups\/(?<resourceGroup>[\w().-]{1,90})/i },
  {
    literals: ['resource-group', ' -g ', 'resource group'],
    reach: { before: 240, after: 300 },
    pattern:
      /(?:--resource-group[ =]|\baz [^|;&]{0,200}? -g |[Rr]esource group ["'])["']?(?<resourceGroup>[\w().-]{1,90})/,
  },
  {
    literals: ['managedclusters/', 'connectedclusters/'],
    pattern: /(?:managed|connected)Clusters\/(?<cluster>[\w-]{1,63})/i,
  },
  {
    literals: ['az aks '],
    reach: { before: 240, after: 300 },
    pattern:
      /\baz aks [a-z-]{2,40}(?: [a-z-]{2,20})?[^|;&]{0,200}?(?: -n | --name[ =])["']?(?<cluster>[A-Za-z0-9][\w-]{0,62})/,
  },
  {
    literals: [' -c ', '--cluster-name'],
    reach: { before: 240, after: 300 },
    pattern:
      /\baz k8s-[a-z -]{2,60}[^|;&]{0,200}?(?: -c | --cluster-name[ =])["']?(?<cluster>[A-Za-z0-9][\w-]{0,62})/,
  },
  { literals: ['merged "'], pattern: /Merged "(?<cluster>[A-Za-z0-9][\w-]{0,62})" as current context/ },
  {
    literals: ['perform action', 'permission to perform', 'microsoft.'],
    pattern:
      /(?:perform action|permission to perform|effectuer l'action|操作|アクション|realizar (?:a ação|la acción)) ?["'(]{0,2}(?<operation>Microsoft\.[\w]{2,60}(?:\/[\w*]{1,80}){1,10})/i,
  },
  {
    literals: ['/extensions/', 'extension '],
    reach: { before: 240, after: 300 },
    pattern:
      /(?:\/extensions\/|k8s-extension (?:create|show|delete|update)[^|;&]{0,200}? (?:-n|--name)[ =])(?<extension>[a-z0-9][a-z0-9.-]{0,62})/i,
  },
  {
    literals: ['/linkers/', '--connection'],
    pattern:
      /(?:\/linkers\/|--connection[ =])(?<connection>[A-Za-z_]\w{1,60})(?!\w{0,60}\/(?:write|read|delete))/,
  },
  {
    literals: ['.oic.prod-aks.azure.com'],
    pattern:
      /(?<issuer>https:\/\/(?<region>[a-z0-9]{4,20})\.oic\.prod-aks\.azure\.com\/[0-9a-f-]{36}\/[0-9a-f-]{36}\/?)/i,
  },
  {
    literals: ['client-id', 'client id', 'clientid', 'application with identifier', 'the client '],
    pattern:
      /(?:client[- _]?id["']?[=: ]{1,3}|application with identifier |The client )["']?(?<clientId>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
  },
  {
    literals: ['object id', 'objectid'],
    pattern:
      /object ?id["']?[=: ]{1,3}["']?(?<principalId>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
  },
  {
    literals: ["'/subscriptions/", '"/subscriptions/'],
    pattern: /\bscope["']?[=: ]{1,3}["'](?<scope>\/subscriptions\/[\w().@/-]{35,500}[\w().@-])\/?["']/i,
  },
  {
    literals: ['namespace', 'microsoft.'],
    pattern: /\bregistered to use (?:the )?namespace ["'](?<resourceProvider>Microsoft\.\w{2,60})["']/i,
  },
];
