import type { Scene } from '@lectern/contracts/scene/lesson.ts';
import type { Frame } from '../../scenes/frame.ts';
import type { LaidElement, LaidPart, TextRun } from '../../scenes/visual.ts';

/** A scene with the places of everything in it: what the checks before drawing read. */
export interface LaidScene {
  scene: Scene;
  frame: Frame;
  elements: LaidElement[];
}

export interface PlacedText {
  element: string;
  part: LaidPart;
  run: TextRun;
}

/** Every run of text of a scene with the part that it belongs to. */
export const textOf = (laid: LaidScene): PlacedText[] =>
  laid.elements.flatMap((element) =>
    element.parts.flatMap((part) => part.text.map((run) => ({ element: element.id, part, run }))),
  );
