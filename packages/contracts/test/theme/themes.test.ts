import { describe, expect, test } from 'vitest';
import { Role } from '../../src/scene/roles.ts';
import { builtInThemes, dark, light } from '../../src/theme/built-in.ts';
import { contrastOf, mix } from '../../src/theme/colour.ts';
import { Theme } from '../../src/theme/theme.ts';
import { themeFaults } from '../../src/theme/theme-faults.ts';

describe.each(Object.values(builtInThemes))('the theme $name', (theme) => {
  test.each(Role.options)('shows %s clearly on background and surface', (role) => {
    const least = role === 'faint' ? 3 : 4.5;
    for (const behind of [theme.background, theme.surface])
      expect(contrastOf(theme.roles[role], behind)).toBeGreaterThanOrEqual(least);
  });

  test('shows ink on shapes that are tinted in any role', () => {
    for (const role of Role.options.filter((one) => one !== 'ink'))
      expect(
        contrastOf(theme.roles.ink, mix(theme.background, theme.roles[role], 0.3)),
        role,
      ).toBeGreaterThanOrEqual(4.5);
  });

  test('keeps the hues of symbols apart from one another', () => {
    const hues = (['a', 'b', 'c', 'd', 'e', 'f'] as const).map((role) => theme.roles[role]);
    expect(new Set(hues).size).toBe(6);
  });

  test('has no fault', () => {
    expect(themeFaults(theme)).toEqual([]);
  });
});

const withRole = (theme: Theme, role: Role, colour: string): Theme => ({
  ...theme,
  roles: { ...theme.roles, [role]: colour },
});

test.each([
  ['text too weak on the background', withRole(dark, 'muted', '#66707f'), /roles\.muted .* on background/],
  ['text too weak on the surface', { ...dark, surface: '#4a5570' }, /roles\.\w+ .* on surface/],
  ['lines too weak', withRole(dark, 'faint', '#39414f'), /roles\.faint .* needs 3:1/],
  ['a glow towards the background', withRole(light, 'faint', '#7e8aa0'), /darker than mid-grey/],
  ['a background that counts as black', { ...dark, background: '#050505' }, /counts as black/],
  ['ink that is lost on tints', withRole(light, 'ink', '#5f6877'), /a shape tinted in/],
])('a theme is refused for %s', (_what, theme, fault) => {
  expect(themeFaults(theme).join('\n')).toMatch(fault);
});

test('a theme file may leave out fonts, sizes and lines, and nothing else', () => {
  const { name, background, surface, roles } = light;
  expect(Theme.parse({ name, background, surface, roles })).toEqual(light);
  for (const lacking of [
    { background, surface, roles },
    { name, surface, roles },
    { name, background, surface },
  ])
    expect(Theme.safeParse(lacking).success).toBe(false);
});

test.each([
  ['name', 'a'.repeat(40), 'a'.repeat(41)],
  ['name', 'chalk-2', 'Chalk'],
  ['background', '#0a0b0c', '#0A0B0C'],
  ['sizes', { body: 36 }, { body: 35 }],
  ['sizes', { title: 120 }, { title: 121 }],
  ['fonts', { text: 'Source Serif 4' }, { text: 'Arial' }],
  ['lines', { thin: 1 }, { thin: 0.5 }],
])('the field %s of a theme takes %j, not %j', (field, good, bad) => {
  expect(Theme.safeParse({ ...dark, [field]: good }).success).toBe(true);
  expect(Theme.safeParse({ ...dark, [field]: bad }).success).toBe(false);
});
