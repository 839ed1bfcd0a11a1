import type { Extractor } from './extractor.ts';

/** Names that Azure Resource Manager and its command line write. */
export const AZURE_EXTRACTORS: readonly Extractor[] = [
  {
    literals: ['/subscriptions/', 'subscription'],
    pattern:
      /subscriptions?["']?(?:\/|[ :=]{1,3}["']?)(?<subscription>[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})/i,
  },
  { literals: ['/resourcegroups/'], pattern: /\/resourcegroups\/(?<resourceGroup>[\w().-]{0,89}[\w()-])/i },
  {
    literals: ['resource-group', ' -g ', 'resource group'],
    reach: { before: 240, after: 300 },
    pattern:
      /(?:--resource-group[ =]|\baz [^|;&]{0,200}? -g |[Rr]esource [Gg]roup(?: Name:?)? ["'])["']?(?<resourceGroup>[\w().-]{0,89}[\w()-])/,
  },
  {
    literals: ['have permission to perform', 'have authorization to perform'],
    pattern:
      /not have (?:permission|authorization) to perform actions?(?:\(s\))? ["'(]{0,2}(?<operation>Microsoft\.[\w]{2,60}(?:\/[\w*]{1,80}){1,10})/i,
  },
  {
    literals: ['perform action', 'permission to perform', 'microsoft.'],
    pattern:
      /(?:perform action|permission to perform|effectuer l'action|操作|アクション|realizar (?:a ação|la acción)) ?["'(]{0,2}(?<operation>Microsoft\.[\w]{2,60}(?:\/[\w*]{1,80}){1,10})/i,
  },
  {
    literals: ['/extensions/', 'extension ', 'for release [', 'innererror [release '],
    reach: { before: 240, after: 300 },
    pattern:
      /(?:\/extensions\/(?!(?:write|read|delete|action|operations)\b)|k8s-extension (?:create|show|delete|update)[^|;&]{0,200}? (?:-n|--name)[ =]["']?|\bextension(?: name:?)? ["']|for release \[|InnerError \[release )(?<extension>[a-z0-9](?:[a-z0-9.-]{0,61}[a-z0-9])?)/i,
  },
  {
    literals: ['/linkers/', '--connection'],
    pattern:
      /(?:\/linkers\/(?!(?:write|read|delete|\w{1,60}\/action)\b)|--connection[ =])(?<connection>[A-Za-z_]\w{1,60})(?!\w{0,60}\/(?:write|read|delete))/,
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
    literals: ['registered to use '],
    pattern: /\bregistered to use (?:the )?namespace ["'](?<resourceProvider>Microsoft\.\w{2,60})["']/i,
  },
  {
    literals: ["the client '", 'the client "'],
    pattern: /[Tt]he client ["'](?<user>[^\s"']{1,100}@[^\s"']{3,150})["']/,
  },
];
