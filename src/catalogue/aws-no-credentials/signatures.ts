import type { Signature } from '../../domain/error-kind.ts';

/** How the error is recognised. */
export const signatures: readonly Signature[] = [
  {
    id: 'botocore',
    literals: [
      'unable to locate credentials',
      'nocredentialserror',
      'partial credentials found',
      'partialcredentialserror',
    ],
    pattern:
      /unable to locate credentials|(?<!except |except \(|import |raise |(?:except|raise) \(?botocore\.exceptions\.)\bNoCredentialsError(?:\b(?=[:(])| ?$|: )|partial credentials found in|PartialCredentialsError:/i,
  },
  {
    id: 'go-v1',
    literals: [
      'nocredentialproviders',
      'no valid providers in chain',
      'envaccesskeynotfound',
      'no ec2 instance role found',
    ],
    pattern:
      /NoCredentialProviders(?=: |["')]|$)|no valid providers in chain|EnvAccessKeyNotFound: |EC2RoleRequestError: no EC2 instance role found/i,
  },
  {
    id: 'go-v2',
    literals: [
      'no ec2 imds role found',
      'static credentials are empty',
      'no valid credential sources',
      'failed to find credentials in the environment',
    ],
    pattern:
      /no EC2 IMDS role found(?=[,.:;"')\]}\\]|$| (?:operation|request|and|error|caused|on))|static credentials are empty|no valid credential sources (?:for .{1,40} )?found|failed to find credentials in the environment/i,
  },
  {
    id: 'java',
    literals: [
      'unable to load aws credentials',
      'unable to load credentials from',
      'no aws credentials provided by',
      'failed to load credentials from imds',
      'credentials from any of the providers',
    ],
    pattern:
      /unable to load (?:AWS )?credentials from (?:any|(?:\w{1,40}\.){0,8}\w{0,60}provider|environment|system|amazon|service endpoint)|no AWS credentials provided by|failed to load credentials from IMDS/i,
  },
  {
    id: 'javascript',
    literals: [
      'could not load credentials from any provider',
      'missing credentials in config',
      'credential is missing',
      'credentialsprovidererror:',
      'could not find credentials to',
    ],
    pattern:
      /could not load credentials from any providers|missing credentials in config|Error: credential is missing|CredentialsProviderError: (?!.{0,40}token)(?:no |could not|failed to load|unable)/i,
  },
  {
    id: 'dotnet',
    literals: [
      'get iam security credentials from',
      'failed to resolve aws credentials',
      'unable to find credentials',
      'unable to get iam',
    ],
    pattern:
      /unable to get IAM security credentials from EC2 Instance Metadata|failed to resolve AWS credentials|AmazonClientException: unable to find credentials/i,
  },
  {
    id: 'php',
    literals: [
      'retrieving credentials from the instance profile',
      'cannot read credentials from',
      'credentials must be an instance of',
      'error retrieving credentials from',
    ],
    pattern:
      /error retrieving credentials from the instance profile metadata (?:service|server)|cannot read credentials from \S{0,60}\.aws.credentials/i,
  },
  {
    id: 'ruby',
    literals: ['missingcredentialserror', 'unable to sign request without credentials'],
    pattern: /MissingCredentialsError(?=:|\b)|unable to sign request without credentials set/i,
  },
  {
    id: 'rust',
    literals: [
      'no providers in chain provided credentials',
      'credentialsnotloaded',
      'credential provider was not enabled',
      'no credentials in the property bag',
    ],
    pattern:
      /no providers in chain provided credentials|CredentialsNotLoaded(?:Error)?(?: ?[({]|$)|=CredentialsNotLoaded\b|the credential provider was not enabled|no credentials in the property bag/i,
  },
  {
    id: 'tools',
    literals: [
      'aws cred',
      'credentials could not be loaded, please',
      'aws provider credentials',
      'aws credentials',
      'valid aws cred',
      'no credentials have been configured',
      'unable to resolve aws account to use',
      'could not find any credentials',
      'no aws credentials',
      'no credential providers',
    ],
    pattern:
      /but no credentials have been configured|unable to resolve AWS account to use|could not find any credentials for AWS|\bno (?:valid )?AWS cred(?:ential)?s (?:found|available|were|could|configured|in )|\bAWS (?:provider )?credentials (?:were |are )?not (?:found|configured|available|set)\b(?! yet)|(?:unable|failed) to (?:find|locate|get|load|obtain|retrieve|resolve|validate) (?:any |valid ){0,2}AWS cred(?:ential)?s\b|(?:could not|cannot|couldn't) (?:find|locate|load|obtain|retrieve|resolve) (?:any |valid ){0,2}AWS cred(?:ential)?s\b|credentials could not be loaded, please check your action inputs|error: no AWS credentials/i,
  },
  {
    id: 'fluent-bit',
    literals: ['provider returned no credentials', '[aws_credentials]'],
    pattern:
      /\[signv4\] Provider returned no credentials|\[aws_credentials\] (?:could not read shared credentials|failed to retrieve credentials|failed to initialize HTTP provider|shared credentials file \S{1,200} does not exist)/i,
  },
  {
    id: 'profile',
    literals: [
      'the config profile (',
      'failed to get profile',
      'shared config profile',
      'sharedconfigprofilenotexist',
      'could not be found or parsed in shared',
      'credentials using profile',
      'nosuchprofileerror',
      'profile in credentialprofilestore',
      'sharedcredsload',
      'unable to load credentials into',
      'unable to parse config file',
    ],
    pattern:
      /the config profile \([^)]{1,80}\) could not be found|failed to get (?:shared config )?profile,|SharedConfigProfileNotExists?(?:Error)?: |could not be found or parsed in shared credentials file|could not resolve credentials using profile|NoSuchProfileError: |profile in CredentialProfileStoreChain|SharedCredsLoad: |unable to load credentials into profile|unable to parse config file: \S{0,80}\.aws\//i,
  },
  {
    id: 'sources',
    literals: [
      'failed to load shared config file, ',
      'no handler was ready to authenticate',
      'no identity could be resolved from the chain',
      'aws_auth_credentials_provider_',
      'cannot fetch credentials from container',
      'credentialretrievalerror',
      'error when retrieving credentials from',
      'ec2 metadata token request returned error',
      'could not load credentials from',
      'environment variable credentials in',
      'while loading credentials',
      'no signing credentials',
      'signing_no_credentials',
      'credentials from any of the providers',
      'find aws credentials in environment',
      'meta-data/iam/security-credentials',
      'no valid credential found and',
      'loading credential to sign',
      'access key id and secret access key must',
      'instance meta error',
      'failed to find aws iam credentials',
      'no ec2 instance profile attached',
    ],
    pattern:
      /error when retrieving credentials from (?!container-role|sso)|CredentialRetrievalError: (?!error when retrieving credentials from )|EC2 Metadata token request returned error|could not load credentials from \w{3,40}Credentials\b|could not find environment variable credentials in|an error occurred while loading credentials(?!:? ?service error)|no signing credentials (?:available|found)|AWS_AUTH_SIGNING_NO_CREDENTIALS|couldn't find AWS credentials in environment|(?<!nodeadm.{0,200})\/latest\/meta-data\/iam\/security-credentials[^\s'"]{0,120}['"]?: (?:dial tcp|context deadline|EOF|read tcp|net\/http|error sending)|no valid credential found and anonymous access|loading credential to sign http request|AWS Access Key ID and Secret Access Key must be specified|\bInstance Meta Error: |failed to find AWS IAM credentials|failed to load shared config file, |no handler was ready to authenticate\.|no identity could be resolved from the chain|AWS_AUTH_CREDENTIALS_PROVIDER_\w{3,40}_FAILURE|cannot fetch credentials from container - neither/i,
  },
  {
    id: 'localised',
    literals: [
      "informations d'identification",
      'as credenciais',
      'las credenciales',
      'le credenziali',
      '凭证',
      '凭据',
      '憑證',
      '認証情報',
      '자격 증명',
      'inloggegevens',
      'poświadczeń',
      'thông tin xác thực',
      'impossible de',
      'vel localizar',
      'vel carregar',
      'vel encontrar',
      'las credencia',
      'le credenzial',
      'anmeldeinforma',
      'poświadcz',
      'thông tin xác',
    ],
    pattern:
      /(?:impossible de (?:localiser|charger|trouver) (?:les|des) informations d'identification|n[ãa]o foi poss[ií]vel (?:localizar|carregar|encontrar) (?:as )?credenciais|no se (?:pueden|pudieron|han podido) (?:localizar|cargar|encontrar) las credenciales|impossibile (?:individuare|trovare|caricare) le credenziali|anmeldeinformationen (?:konnten|können) nicht (?:gefunden|geladen|ermittelt)|(?:无法|無法)(?:找到|定位|加载|載入|查找)(?:任何)?(?:凭证|凭据|憑證)|找不到(?:任何)?(?:凭证|凭据|憑證)|認証情報(?:が見つかりません|を見つけることができません|を(?:読み込め|ロードでき)ません)|자격 증명을 (?:찾을|로드할) 수 없|kan (?:de )?inloggegevens niet (?:vinden|laden)|nie (?:można|udało się) (?:znaleźć|zlokalizować|załadować) poświadczeń|không thể (?:tìm thấy|định vị|tải) thông tin xác thực)/i,
  },
  {
    id: 'node-sdk',
    literals: [': unable to connect to instance metadata service', 'providererror: '],
    pattern:
      /Provider(?:Error)?: Unable to connect to instance metadata service|(?:ProviderError|CredentialsProviderError): (?:TimeoutError|Error response received from instance metadata service|EC2 Metadata (?:token )?[^\n]{0,60}(?:error|fail|timeout))/i,
  },
];
