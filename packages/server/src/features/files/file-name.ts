/**
 * A Content-Disposition (RFC 6266) with the lesson's name in full for those who read `filename*`, and in plain ASCII for
 * the others. What the user wrote can neither end the header nor name a folder.
 */
export function disposition(kind: 'attachment' | 'inline', name: string, extension: string): string {
  const full = `${clean(name, /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}/\\:*?"<>|]/gu)}.${extension}`;
  const plain = `${plainName(name)}.${extension}`;
  const encoded = encodeURIComponent(full).replaceAll(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `${kind}; filename="${plain}"; filename*=UTF-8''${encoded}`;
}

/** The name in letters, digits, spaces and dashes of ASCII: good for a file or folder anywhere. */
export function plainName(name: string): string {
  return clean(name.normalize('NFKD'), /[^A-Za-z0-9 _-]/g);
}

function clean(name: string, unwanted: RegExp): string {
  const kept = [...name.replaceAll(unwanted, ' ').replaceAll(/\s+/g, ' ').trim()]
    .slice(0, 80)
    .join('')
    .trim();
  return kept.toWellFormed().replace(/^\.+/, '') || 'video';
}
