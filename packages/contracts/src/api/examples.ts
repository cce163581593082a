import type { Job } from './job.ts';

const id = '01930a52-7d9c-7c3e-9f0a-5b1f2c3d4e5f';
const path = `/api/v1/videos/jobs/${id}`;

/** A job that has just been accepted, as the document shows it. */
export const queuedJob: Job = {
  job_id: id,
  status: 'queued',
  progress: {
    percentage: 0,
    current_stage: null,
    stages_completed: [],
    scene: null,
    scenes: null,
    eta_s: null,
  },
  queue: { position: 1, wait_s: null },
  created_at: '2026-11-22T19:30:00.000Z',
  updated_at: '2026-11-22T19:30:00.000Z',
  started_at: null,
  completed_at: null,
  attempt: 1,
  warnings: [],
  error: null,
  video: null,
  links: {
    self: `${path}/status`,
    metadata: `${path}/metadata`,
    download: `${path}/download`,
    thumbnail: `${path}/thumbnail`,
    captions: `${path}/captions`,
    transcript: `${path}/transcript`,
    storyboard: `${path}/storyboard`,
    chapters: `${path}/chapters`,
    quiz: `${path}/quiz`,
    poster: `${path}/poster`,
    provenance: `${path}/provenance`,
    bundle: `${path}/bundle`,
    download_url: `${path}/download-url`,
    cancel: `${path}/cancel`,
    retry: `${path}/retry`,
    approve: `${path}/approve`,
    events: `${path}/events`,
    socket: `/ws/jobs/${id}`,
  },
};

/** The same job at work. */
export const processingJob: Job = {
  ...queuedJob,
  status: 'processing',
  progress: {
    percentage: 42.5,
    current_stage: 'rendering',
    stages_completed: ['researching', 'planning', 'writing', 'reviewing', 'narrating'],
    scene: 3,
    scenes: 7,
    eta_s: 12.5,
  },
  queue: { position: null, wait_s: null },
  updated_at: '2026-11-22T19:30:09.000Z',
  started_at: '2026-11-22T19:30:01.000Z',
};

/** The same job, finished. */
export const completedJob: Job = {
  ...processingJob,
  status: 'completed',
  progress: {
    percentage: 100,
    current_stage: null,
    stages_completed: [...processingJob.progress.stages_completed, 'rendering', 'composing', 'checking'],
    scene: null,
    scenes: null,
    eta_s: 0,
  },
  updated_at: '2026-11-22T19:30:24.000Z',
  completed_at: '2026-11-22T19:30:24.000Z',
  video: {
    file_size: 4_194_304,
    duration_s: 61.4,
    width: 1280,
    height: 720,
    fps: 30,
    sha256: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
    content_type: 'video/mp4',
  },
};

/** The same job, stopped by its owner. */
export const cancelledJob: Job = {
  ...processingJob,
  status: 'cancelled',
  completed_at: '2026-11-22T19:30:10.000Z',
};
