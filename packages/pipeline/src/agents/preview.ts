import { VideoRequest } from '@lectern/contracts/api/request.ts';
import { plan } from './plan.ts';
import { research } from './research.ts';
import { write } from './write.ts';

/** Prints the lesson on a topic readably: `node preview.ts "topic" "context" [seconds]`. */
const [topic = 'Pythagorean theorem', context = topic, seconds] = process.argv.slice(2);
const request = VideoRequest.parse({
  topic,
  context,
  ...(seconds ? { duration_target_s: Number(seconds) } : {}),
});
const brief = research(request);
const outline = plan(brief, request);
const { lesson, warnings } = write(outline, brief, request);

console.log(
  `${lesson.title} · ${lesson.subject} · entry ${brief.entry ?? '–'} · about ${outline.estimate_s} s`,
);
for (const { tex, meaning, role } of lesson.symbols) console.log(`  ${tex} = ${meaning} (${role})`);
for (const [index, scene] of lesson.scenes.entries()) {
  const planned = outline.scenes[index];
  console.log(`\n${index + 1}. ${scene.title} [${scene.purpose}, ${planned?.id}, ${planned?.seconds} s]`);
  for (const element of scene.elements)
    console.log(`   ${element.id} @ ${element.region}: ${element.visual.type} — ${element.alt}`);
  for (const beat of scene.beats) {
    console.log(`   “${beat.say}” (${beat.pause_after_s} s)`);
    for (const action of beat.actions) {
      const cue = !action.cue
        ? ''
        : 'word' in action.cue
          ? ` @${action.cue.word}`
          : ` @${action.cue.fraction}`;
      const to = 'to' in action ? ` → ${action.to}` : '';
      console.log(`       ${action.do} ${action.target}${to}${cue}`);
    }
  }
}
for (const { code, detail } of warnings) console.log(`\n! ${code}: ${detail}`);
