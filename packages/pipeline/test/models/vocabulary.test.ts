import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import {
  plannerInstructions,
  researcherInstructions,
  writerInstructions,
} from '../../src/agents/minds/model/instructions.ts';
import {
  aboutVisual,
  sceneSchemaFor,
  visualsFor,
  visualTypes,
} from '../../src/agents/minds/model/vocabulary.ts';

describe('what a model is told of the scene spec', () => {
  test.each(visualTypes)('says what the visual %s is and what its parts are called', (type) => {
    expect(aboutVisual(type)).toMatch(/^[A-Z].{20,}/s);
    expect(plannerInstructions()).toContain(`- ${type}: `);
  });

  test('is the schema of the visuals that are planned, and of few more', () => {
    const schema = JSON.stringify(sceneSchemaFor(visualsFor(['axes'])));
    expect(schema).toContain('"const":"axes"');
    expect(schema).not.toContain('"const":"molecule"');
    expect(JSON.parse(schema).required).toEqual(['id', 'title', 'purpose', 'elements', 'beats']);
  });

  test('passes over visuals that there are not', () => {
    expect(visualsFor(['axes', 'hologram'])).toEqual(visualsFor(['axes']));
  });

  test.each(visualTypes)('stays small where a scene shows %s', (type) => {
    expect(writerInstructions([type]).length).toBeLessThan(32_000);
  });

  test('fits into any model’s window for researcher and planner', () => {
    expect(researcherInstructions().length + plannerInstructions().length).toBeLessThan(32_000);
  });
});

test('without a model nothing of the AI SDK is loaded', { timeout: 60_000 }, async () => {
  const entry = fileURLToPath(new URL('../../src/make-video.ts', import.meta.url));
  const code = `
    import { registerHooks } from 'node:module';
    const loaded = [];
    registerHooks({ resolve(specifier, context, next) { loaded.push(specifier); return next(specifier, context); } });
    const { openModels } = await import(${JSON.stringify(new URL('../../src/models/open-models.ts', import.meta.url).href)});
    await import(${JSON.stringify(`file://${entry}`)});
    openModels({ list: [], providers: {}, roles: {}, limits: {}, transcripts: null });
    process.stdout.write(JSON.stringify(loaded.filter((name) => /^(ai|@ai-sdk\\/.*)$/.test(name))));
  `;
  const { stdout } = await promisify(execFile)(process.execPath, ['--input-type=module', '-e', code]);
  expect(JSON.parse(stdout)).toEqual([]);
});
