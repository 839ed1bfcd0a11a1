/** What start and `doctor` say when the configuration has no access rules. */
export const OPEN_TO_ALL =
  'No access rules are configured: everybody in the workspace may ask about everything the bot can see. Add rules under `access` to change that.';
