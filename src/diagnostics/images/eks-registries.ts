/** Accounts of AWS that hold the images of EKS add-ons. Source: https://docs.aws.amazon.com/eks/latest/userguide/add-ons-images.html */
const EKS_ACCOUNTS: ReadonlySet<string> = new Set([
  '602401143452',
  '877085696533',
  '800184023465',
  '900889452093',
  '491585149902',
  '296578399912',
  '151610086707',
  '121268973566',
  '590381155156',
  '455263428931',
  '900612956339',
  '066635153087',
  '558608220178',
  '759879836304',
  '761377655185',
  '730335286997',
  '151742754352',
  '013241004608',
  '918309763551',
  '961992271922',
]);

/** Whether a registry's account is AWS's own, which admits everybody and nobody else can look into. */
export function isEksRegistry(account: string): boolean {
  return EKS_ACCOUNTS.has(account);
}
