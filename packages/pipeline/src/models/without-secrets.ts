/** What keys of the known providers look like, in case one that is not ours finds its way into a text. */
const keyLike = /\b(?:sk|pk|gsk|xai)-[A-Za-z0-9_-]{16,}|\bAIza[A-Za-z0-9_-]{30,}/g;

/** The text with each of the secrets, and whatever looks like a key, blotted out. */
export const withoutSecrets = (text: string, secrets: readonly string[]): string =>
  secrets
    .filter((secret) => secret.length >= 6)
    .reduce((rest, secret) => rest.replaceAll(secret, '[secret]'), text)
    .replace(keyLike, '[secret]');
