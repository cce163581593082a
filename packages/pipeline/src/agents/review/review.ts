import { Warning } from '@lectern/contracts/api/job.ts';
import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { Lesson, type Scene } from '@lectern/contracts/scene/lesson.ts';
import { z } from 'zod';
import { examineLayout } from '../../quality/before/examine-layout.ts';
import { checkTruths } from '../../quality/before/truths.ts';
import type { Assets } from '../../scenes/assets/assets.ts';
import type { Frame } from '../../scenes/frame.ts';
import { layOutScene } from '../../scenes/lay-out-scene.ts';
import type { Theme } from '../../scenes/theme.ts';
import type { LaidElement } from '../../scenes/visual.ts';
import { type Candidate, candidatesOf, steps } from './candidates.ts';
import { mendPace } from './pace.ts';
import { dropDanglingActions } from './references.ts';

export interface ReviewedScene {
  scene: Scene;
  laid: LaidElement[];
  step: Candidate['step'];
  /** What the checks found on the scene as the writer wrote it. */
  findings: string[];
  checks: QualityCheck[];
}

export interface Review {
  lesson: Lesson;
  scenes: ReviewedScene[];
  warnings: Warning[];
}

/** How the critic looks at a scene. */
export interface ReviewSettings {
  /** Pictures of the job. */
  assets?: Assets;
  theme: Theme;
  frame: Frame;
  captionsBurned: boolean;
  speed: number;
}

/** What the critic leaves: a lesson that fits, and of each scene how far it was degraded, and why. */
export const Reviewed = z.strictObject({
  lesson: Lesson,
  scenes: z.array(z.strictObject({ step: z.enum(steps), findings: z.array(z.string()) })),
  warnings: z.array(Warning),
});
export type Reviewed = z.infer<typeof Reviewed>;

/** The part of a review that can be kept: the layout is made again from it. */
export const reviewedOf = ({ lesson, scenes, warnings }: Review): Reviewed => ({
  lesson,
  scenes: scenes.map(({ step, findings }) => ({ step, findings })),
  warnings,
});

/** Lays out a scene as it is, and measures it; content never makes it throw. */
export const examineScene = (
  scene: Scene,
  settings: ReviewSettings,
): Pick<ReviewedScene, 'scene' | 'laid' | 'checks'> => {
  const { theme, frame } = settings;
  const laid = layOutScene(scene, theme, settings);
  const checks = [...examineLayout({ scene, elements: laid, frame }, theme), ...checkTruths(scene)];
  return { scene, laid, checks };
};

const failing = (checks: QualityCheck[]) => checks.filter((check) => check.outcome === 'fail');

/** Lays the scene out and checks it; content never makes it throw. */
const attempt = (candidate: Candidate, settings: ReviewSettings): ReviewedScene => {
  const { theme, frame } = settings;
  const first = layOutScene(candidate.scene, theme, settings);
  const { scene: whole, dropped } = dropDanglingActions(candidate.scene, first);
  const scene = mendPace(whole, first, settings.speed);
  const checks = [...examineLayout({ scene, elements: first, frame }, theme), ...checkTruths(scene)];
  const findings = [
    ...dropped.map((action) => `Nothing to ${action}.`),
    ...failing(checks).map((check) => check.detail),
  ];
  return { scene, laid: first, step: candidate.step, findings, checks };
};

/** Takes the best candidate without a failing check, or the last one: a card that always fits. */
const reviewScene = (scene: Scene, settings: ReviewSettings): ReviewedScene => {
  let written: ReviewedScene | null = null;
  let latest: ReviewedScene | null = null;
  for (const candidate of candidatesOf(scene)) {
    latest = attempt(candidate, settings);
    written ??= latest;
    if (failing(latest.checks).length === 0) break;
  }
  return { ...latest!, findings: written!.findings };
};

/**
 * The critic: every scene is laid out, measured and computed again; one that fails degrades by the ladder
 * (reflow → simpler visual → text card), and says so in `warnings` from the second step on.
 */
export const review = (lesson: Lesson, settings: ReviewSettings): Review => {
  const scenes = lesson.scenes.map((scene) => reviewScene(scene, settings));
  const warnings = scenes.flatMap(({ scene, step, findings }, index): Warning[] =>
    step === 'simpler' || step === 'text_card'
      ? [
          {
            code: 'scene_degraded',
            detail: `“${scene.title}” was made simpler: ${findings[0] ?? ''}`.slice(0, 300),
            stage: 'reviewing',
            scene: index + 1,
          },
        ]
      : [],
  );
  return { lesson: { ...lesson, scenes: scenes.map(({ scene }) => scene) }, scenes, warnings };
};
