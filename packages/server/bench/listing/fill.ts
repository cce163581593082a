import type pg from 'pg';

/** Words that the rows have: in every one, in every second one and the other half, in four, in none. */
export const words = {
  always: 'lesson',
  half: 'algebra',
  otherHalf: 'geometry',
  rare: 'zeppelin',
  none: 'nowhere',
};
export const tags = { tenth: 'course-1', rare: 'exam' };
export const users = { third: 'user_heavy', few: 'user_few' };
export const batchId = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';

/**
 * Fills the tables with `count` jobs, one every thirty seconds until now. As in life most are completed; of what is rare
 * there is the same number however many jobs there are: 10 at work, 40 waiting, 5 of one user, 4 with a word, 50 in a batch.
 */
export async function fill(client: pg.Client, count: number): Promise<void> {
  const later = await dropIndexes(client);
  await client.query(`
    INSERT INTO jobs (id, user_id, status, request, progress, result, error, batch_id, last_seq,
                      created_at, updated_at, started_at, completed_at)
    SELECT (lpad(to_hex((extract(epoch FROM at) * 1000)::bigint), 12, '0') || '7' || substr(md5(i::text), 1, 3) || '8'
             || substr(md5(i::text), 4, 15))::uuid,
           CASE WHEN i % (${count} / 5) = 7 THEN '${users.few}' WHEN i % 3 = 0 THEN '${users.third}'
                ELSE 'user_' || (i % greatest(${count} / 200, 1)) END,
           status,
           jsonb_build_object('topic', 'Lesson ' || i || ': ' || subject || rare, 'context', repeat(md5(i::text), 20),
             'tags', CASE WHEN rare = '' THEN jsonb_build_array('course-' || i % 10)
                          ELSE jsonb_build_array('course-' || i % 10, '${tags.rare}') END,
             'model', 'builtin', 'quality', 'medium', 'metadata', '{}'::jsonb),
           '{"percentage": 0, "current_stage": null, "stages_completed": [], "scene": null, "scenes": null, "eta_s": null}',
           CASE WHEN status = 'completed' THEN jsonb_build_object('video', '{"file_size": 4194304, "duration_s": 61.4}'::jsonb,
             'artifacts', '[]'::jsonb, 'quality', jsonb_build_object('checks', repeat(md5(i::text), 20))) END,
           CASE WHEN status = 'failed' THEN '{"code": "pipeline_failed"}'::jsonb END,
           CASE WHEN i BETWEEN ${count} / 2 AND ${count} / 2 + 49 THEN '${batchId}'::uuid END,
           12, at, at, at, CASE WHEN status IN ('completed', 'failed', 'cancelled') THEN at END
    FROM (SELECT i, now() - (${count} - i) * interval '30 s' AS at,
                 CASE WHEN i % 2 = 0 THEN '${words.half}' ELSE '${words.otherHalf}' END AS subject,
                 CASE WHEN i % (${count} / 4) = 11 THEN ' ${words.rare}' ELSE '' END AS rare,
                 CASE WHEN i % (${count} / 10) = 1 THEN 'processing' WHEN i % (${count} / 40) = 2 THEN 'queued'
                      WHEN i % 20 = 3 THEN 'failed' WHEN i % 33 = 4 THEN 'cancelled' ELSE 'completed' END AS status
          FROM generate_series(1, ${count}) AS i) AS row`);
  await client.query(`
    INSERT INTO job_terms (term, created_at, job_id)
    SELECT hashtextextended(scope || E'\\n' || name, 0), created_at, id
    FROM jobs, unnest(ARRAY['', user_id]) AS scope, unnest(
      array(SELECT 'word:' || lower(word) FROM regexp_split_to_table(request ->> 'topic', '[ :]+') AS word)
      || array(SELECT 'tag:' || tag FROM jsonb_array_elements_text(request -> 'tags') AS tag)) AS name`);
  for (const definition of later) await client.query(definition);
  await client.query('VACUUM ANALYZE');
}

/** Rows go in faster without indexes; answers what makes them again. */
async function dropIndexes(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query<{ indexname: string; indexdef: string }>(
    "SELECT indexname, indexdef FROM pg_indexes WHERE tablename = 'jobs' AND indexname <> 'jobs_pkey'",
  );
  for (const { indexname } of rows) await client.query(`DROP INDEX ${indexname}`);
  await client.query('ALTER TABLE job_terms DROP CONSTRAINT job_terms_pkey');
  return [
    ...rows.map((row) => row.indexdef),
    'ALTER TABLE job_terms ADD PRIMARY KEY (term, created_at, job_id)',
  ];
}
