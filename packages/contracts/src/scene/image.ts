import { z } from 'zod';
import { Name, Phrase, Role } from './roles.ts';

/** Id of a picture of the job. It names the content: the same id always means the same bytes. */
export const AssetId = z
  .string()
  .regex(/^[a-z0-9][a-z0-9_-]{0,63}$/)
  .meta({ id: 'AssetId', description: 'A picture of the job; its bytes are never in the spec.' });
export type AssetId = z.infer<typeof AssetId>;

/** A share of the picture’s width or height, from its top left corner. */
const Share = z.number().min(0).max(1);

/** A piece of the picture that the camera can go to. It is shown whole, in the shape of the picture’s frame. */
const View = z.strictObject({
  id: Name,
  left: Share,
  top: Share,
  width: z.number().min(0.05).max(1),
  height: z.number().min(0.05).max(1),
});

/** A name with a line to a place in the picture; seen while the camera is at its view, which is the whole picture when absent. */
const Callout = z.strictObject({
  id: Name,
  at: z.tuple([Share, Share]),
  text: Phrase,
  role: Role.default('accent'),
  view: Name.optional(),
});

/**
 * A picture of the user's material. Pick it where the material's own figure explains best; name what the voice speaks of by callouts.
 * Parts: `picture`, callout ids, `caption`. Action pan takes the camera to a view, or back to `whole`.
 */
export const ImageVisual = z.strictObject({
  type: z.literal('image'),
  asset: AssetId,
  caption: Phrase.optional().describe('One line below it, such as its source.'),
  views: z.array(View).max(8).default([]),
  callouts: z.array(Callout).max(8).default([]),
});
