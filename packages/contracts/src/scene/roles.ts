import { z } from 'zod';

/** Colours by role, never by value: the theme decides. `a`–`f` are the hues that symbols keep for a whole lesson. */
export const Role = z
  .enum(['ink', 'muted', 'faint', 'accent', 'good', 'bad', 'a', 'b', 'c', 'd', 'e', 'f'])
  .meta({ id: 'ColourRole' });
export type Role = z.infer<typeof Role>;

/** Id of a scene, beat, element or part: addressable as `element.part`. */
export const Name = z.string().regex(/^[a-z][a-z0-9_-]{0,39}$/);

/** Names an element, or a part of one: `triangle` or `triangle.hypotenuse`. */
export const Reference = z.string().regex(/^[a-z][a-z0-9_-]{0,39}(\.[a-z0-9][a-z0-9_-]{0,39})?$/);

/** One line of text on screen; `$…$` holds TeX. */
export const Phrase = z.string().min(1).max(200);
export const Tex = z.string().min(1).max(400);

/**
 * Where an element stands. Header: the scene's heading line. The body below it is `full`, or is divided in
 * halves (`left`/`right`), in 3:2 (`wide-left`/`narrow-right`, `narrow-left`/`wide-right`) or across
 * (`upper`/`lower`, 3:2). `frame` is the whole safe area (title and section cards). `footer` is a thin line below the body.
 * Elements that name the same region stack from top to bottom in the order of the scene.
 */
export const Region = z
  .enum([
    'frame',
    'header',
    'full',
    'left',
    'right',
    'wide-left',
    'narrow-right',
    'narrow-left',
    'wide-right',
    'upper',
    'lower',
    'footer',
  ])
  .meta({ id: 'Region' });
export type Region = z.infer<typeof Region>;
