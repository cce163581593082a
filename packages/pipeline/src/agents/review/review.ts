import { Warning } from '@lectern/contracts/api/job.ts';
import type { QualityCheck } from '@lectern/contracts/quality.ts';
import { Lesson, type Scene } from '@lectern/contracts/scene/lesson.ts';
import { sceneSteps } from '@lectern/contracts/storyboard.ts';
import { z } from 'zod';
import { estimatedNarration } from '../../narration/estimated.ts';
import type { NarratedScene } from '../../narration/narrated.ts';
import { examineLayout } from '../../quality/before/examine-layout.ts';
import { examineMoments } from '../../quality/before/moments/examine-moments.ts';
import { sameSymbol } from '../../quality/before/symbols.ts';
import { checkTruths } from '../../quality/before/truths.ts';
import { compileTimeline } from '../../render/timeline.ts';
import type { Assets } from '../../scenes/assets/assets.ts';
import type { Frame } from '../../scenes/frame.ts';
import { layOutScene } from '../../scenes/lay-out-scene.ts';
import type { Theme } from '../../scenes/theme.ts';
import type { LaidElement } from '../../scenes/visual.ts';
import { type Candidate, candidatesOf } from './candidates.ts';
import { withEarlyStart } from './early-start.ts';
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
  scenes: z.array(z.strictObject({ step: z.enum(sceneSteps), findings: z.array(z.string()) })),
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

/** How a scene runs with a voice, or with an even one in its place. */
const timelineOf = (scene: Scene, laid: LaidElement[], { speed }: ReviewSettings, spoken?: NarratedScene) =>
  compileTimeline(scene, laid, spoken ?? estimatedNarration(scene, speed));

const failing = (checks: QualityCheck[]) => checks.filter((check) => check.outcome === 'fail');

/** Lays the scene out and checks it, at rest and in motion; content never makes it throw. */
const attempt = (
  candidate: Candidate,
  settings: ReviewSettings,
  spoken?: NarratedScene,
): ReviewedScene & { fits: boolean } => {
  const { theme, frame } = settings;
  const first = layOutScene(candidate.scene, theme, settings);
  const { scene: whole, dropped } = dropDanglingActions(candidate.scene, first);
  const prompt = withEarlyStart(whole, first, spoken ?? estimatedNarration(whole, settings.speed));
  const scene = mendPace(prompt, first, settings.speed);
  const placed = { scene, elements: first, frame };
  const checks = [...examineLayout(placed, theme), ...checkTruths(scene)];
  const inTime = examineMoments(placed, timelineOf(scene, first, settings, spoken), 0);
  const failed = failing([...checks, ...inTime]);
  const findings = [
    ...dropped.map((action) => `Nothing to ${action}.`),
    ...failed.map((check) => check.detail),
  ];
  return { scene, laid: first, step: candidate.step, findings, checks, fits: failed.length === 0 };
};

/** What is wrong with a scene as it is: what its writer would have to mend. */
export const findingsOf = (scene: Scene, settings: ReviewSettings): string[] =>
  attempt({ step: 'as_written', scene }, settings).findings;

/** Takes the best candidate without a failing check, or the last one: a card that always fits. */
export const reviewScene = (
  scene: Scene,
  settings: ReviewSettings,
  spoken?: NarratedScene,
): ReviewedScene => {
  let written: ReviewedScene | null = null;
  let latest: ReviewedScene | null = null;
  for (const candidate of candidatesOf(scene)) {
    const { fits, ...tried } = attempt(candidate, settings, spoken);
    latest = tried;
    written ??= tried;
    if (fits) break;
  }
  return { ...latest!, findings: written!.findings };
};

/**
 * Goes down the ladder once more for a scene that fits at rest, but not in step with the voice as it has turned out. What is said
 * stays as it is. Gives the same scene where there is nothing to mend.
 */
export const mendSpoken = (
  reviewed: ReviewedScene,
  spoken: NarratedScene,
  settings: ReviewSettings,
): ReviewedScene => {
  const { scene, laid, step } = reviewed;
  const placed = { scene, elements: laid, frame: settings.frame };
  const found = failing(examineMoments(placed, timelineOf(scene, laid, settings, spoken), 0));
  if (found.length === 0) return reviewed;
  const mended = reviewScene(scene, settings, spoken);
  const further = sceneSteps[Math.max(sceneSteps.indexOf(step), sceneSteps.indexOf(mended.step))]!;
  return { ...mended, step: further };
};

/** Tells of each scene that has lost something to fit. */
export const degradations = (
  scenes: readonly Pick<ReviewedScene, 'scene' | 'step' | 'findings'>[],
): Warning[] =>
  scenes.flatMap(({ scene, step, findings }, index) =>
    step === 'simpler' || step === 'text_card'
      ? [
          {
            code: 'scene_degraded',
            detail: `“${scene.title}” was made simpler: ${findings[0] ?? ''}`.slice(0, 300),
            stage: 'reviewing' as const,
            scene: index + 1,
          },
        ]
      : [],
  );

/** The same of those that have lost it only once they were spoken. */
export const newDegradations = (
  before: readonly Pick<ReviewedScene, 'scene' | 'step'>[],
  after: readonly Pick<ReviewedScene, 'scene' | 'step' | 'findings'>[],
): Warning[] => {
  const known = new Map(before.map(({ scene, step }) => [scene.id, step]));
  return degradations(after).filter(({ scene }) => {
    const mended = after[scene! - 1]!;
    return known.get(mended.scene.id) !== mended.step;
  });
};

/**
 * The critic: every scene is laid out, measured and computed again; one that fails degrades by the ladder
 * (reflow → simpler visual → text card), and says so in `warnings` from the second step on. A symbol that is listed twice keeps
 * the meaning that was given first.
 */
export const review = (lesson: Lesson, settings: ReviewSettings): Review => {
  const scenes = lesson.scenes.map((scene) => reviewScene(scene, settings));
  const warnings = degradations(scenes);
  const symbols = lesson.symbols.filter(
    (symbol, index) => lesson.symbols.findIndex(({ tex }) => sameSymbol(tex, symbol.tex)) === index,
  );
  return { lesson: { ...lesson, symbols, scenes: scenes.map(({ scene }) => scene) }, scenes, warnings };
};
