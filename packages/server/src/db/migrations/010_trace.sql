-- The trace (W3C Trace Context) of the request that a job came with.
ALTER TABLE jobs ADD COLUMN trace_id text;
