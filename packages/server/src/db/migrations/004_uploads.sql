-- Material that users bring. A row is there before its objects are stored and until they are removed.

CREATE TABLE uploads (
  id uuid PRIMARY KEY,
  user_id text NOT NULL,
  status text NOT NULL CHECK (status IN ('storing', 'released')),
  file_name text NOT NULL,
  title text NOT NULL,
  caption text,
  content_type text NOT NULL,
  bytes bigint NOT NULL CHECK (bytes >= 1),
  sha256 text NOT NULL,
  material jsonb,
  created_at timestamptz(3) NOT NULL,
  deleted_at timestamptz(3)
);
CREATE INDEX uploads_by_user ON uploads (user_id, created_at DESC, id DESC) WHERE deleted_at IS NULL;
CREATE INDEX uploads_to_remove ON uploads (created_at) WHERE status = 'storing' OR deleted_at IS NOT NULL;
