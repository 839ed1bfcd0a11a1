import manifest from '../../package.json' with { type: 'json' };

/** How the product names itself to the servers it asks. */
export const USER_AGENT = `${manifest.name}/${manifest.version}`;
