/** Fields that name, place and colour: they are not read. */
const unread = new Set(['id', 'type', 'role', 'marker', 'heat', 'number', 'at', 'from', 'to']);

/** The texts and values of a visual as they stand on screen. */
export const screenText = (visual: object): string =>
  Object.entries(visual)
    .filter(([name]) => !unread.has(name))
    .map(([, value]) => (typeof value === 'object' && value !== null ? screenText(value) : String(value)))
    .join(' ');
