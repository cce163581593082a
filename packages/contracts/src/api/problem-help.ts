import type { ProblemCode } from './problem.ts';

/** What the page of a problem says to the developer who meets it. Every code has it. */
export interface ProblemHelp {
  happened: string;
  remedy: string;
}

export const problemHelp: Record<ProblemCode, ProblemHelp> = {
  malformed_json: {
    happened:
      'The body is not one JSON value in UTF-8, is empty where one is needed, or holds a key such as __proto__.',
    remedy: 'Make the body with a JSON library, and send all of it. Nothing of it was used.',
  },
  bad_request: {
    happened:
      'Something outside of the body cannot be read: a header, the length of the body, or the request itself.',
    remedy: 'The detail says what. An HTTP library that is left to set its own headers avoids it.',
  },
  unauthenticated: {
    happened:
      'The request has no token, or one that is expired, not yet valid, not ours, or signed with an unknown key.',
    remedy:
      'Send Authorization: Bearer and a fresh token. Session tokens live for about a minute: ask for one for each request.',
  },
  forbidden: {
    happened: 'The token is good, but who it stands for may not do this.',
    remedy: 'Ask as the owner of the thing, as an administrator, or with a key that has the scope.',
  },
  link_invalid: {
    happened:
      'The address says that it is signed, but not by us for this file: it was changed, or its job is gone or was tried again.',
    remedy: 'Use the address exactly as download-url gave it, or ask for a new one.',
  },
  link_expired: {
    happened: 'The address was good, but its time is over.',
    remedy: 'Ask for a new one with POST …/download-url.',
  },
  not_found: {
    happened: 'There is no such path, or no such thing. What belongs to somebody else looks the same.',
    remedy:
      'Compare the path with the reference, and the id with the one you were given. Follow links instead of building paths.',
  },
  artifact_gone: {
    happened:
      'The job is finished, but the file was removed when its time was over, or the job never made such a file.',
    remedy: 'Ask for the video again. Save files that you want to keep.',
  },
  method_not_allowed: {
    happened: 'The path exists, but not with this method.',
    remedy: 'The Allow header lists the methods that it has.',
  },
  request_timeout: {
    happened: 'The request did not arrive whole within 30 seconds.',
    remedy: 'Send it again over a better connection. Nothing of it was used.',
  },
  not_awaiting_approval: {
    happened:
      'An approval came for a job that has no storyboard waiting: it is at work, has ended, or was approved or cancelled a moment ago.',
    remedy:
      'Look at the status of the job. Only one that is awaiting_approval can be approved, and only once.',
  },
  storyboard_unusable: {
    happened:
      'The storyboard of this job was made by another program or in an older version of the scene spec, so that nothing can be made from it.',
    remedy: 'Ask for the video again with POST …/generate; its storyboard will be of today.',
  },
  approval_expired: {
    happened:
      'The job waited with its storyboard for longer than storyboards are kept waiting, and has failed.',
    remedy:
      'POST …/retry: what the authors have written is used again, so that the storyboard is there at once.',
  },
  not_completed: {
    happened:
      'A file was asked for before its video was finished; or the job failed or was cancelled and there is none.',
    remedy:
      'Follow the status until it is completed. While the job lives, Retry-After says when to look again.',
  },
  not_retryable: {
    happened: 'The job has a video, waits, or is at work.',
    remedy:
      'Only a job that failed or was cancelled can be tried again. For another video, ask for a new job.',
  },
  job_running: {
    happened: 'The job waits or is at work, and cannot be removed meanwhile.',
    remedy: 'Cancel it, wait until it has ended, and remove it then.',
  },
  already_finished: {
    happened: 'The job ended before it could be stopped.',
    remedy: 'Nothing is left to do; its status says how it ended.',
  },
  idempotency_in_flight: {
    happened: 'Another request with the same Idempotency-Key is just being answered.',
    remedy: 'Wait as long as Retry-After says and send the same again: you will get the answer of the first.',
  },
  precondition_failed: {
    happened: 'If-Match or If-Unmodified-Since named a version that is no longer the present one.',
    remedy: 'Read the thing again, apply your change to what is there now, and send its new ETag.',
  },
  body_too_large: {
    happened:
      'The body is larger than the operation takes. The rest of it was not read, and the connection is closed.',
    remedy: 'Send less. The limits are in the reference and in the catalog.',
  },
  unsupported_media_type: {
    happened: 'The body is of another media type than the operation takes, compressed, or not in UTF-8.',
    remedy: 'Send plain JSON with Content-Type: application/json, unless the reference says otherwise.',
  },
  range_not_satisfiable: {
    happened: 'The Range header asks for bytes beyond the end of the file.',
    remedy:
      'Content-Range holds the size of the file. When a download is complete, there is nothing left to ask for.',
  },
  validation_failed: {
    happened:
      'The request is readable, but some of its values break a rule. All of them are listed, each with a pointer.',
    remedy:
      'Correct the fields in errors. Unknown fields are refused too, so that a typo is not silently lost.',
  },
  idempotency_mismatch: {
    happened: 'This Idempotency-Key was used for a different request within the last 24 hours.',
    remedy: 'Use a new key for every new request, and the same key only for repeating the very same one.',
  },
  headers_too_large: {
    happened: 'The headers of the request are larger than 16 KiB in all.',
    remedy: 'Send fewer or shorter headers; cookies are not needed.',
  },
  upgrade_required: {
    happened: 'This path is a WebSocket, and the request does not open one.',
    remedy: 'Connect with a WebSocket client. The messages are described in /asyncapi.json.',
  },
  rate_limited: {
    happened: 'You have used up what your own limits allow for now.',
    remedy: 'Wait as long as Retry-After says. The RateLimit headers of every answer tell what is left.',
  },
  internal: {
    happened: 'We made a mistake. It is logged under the request id.',
    remedy:
      'Try again later; with an Idempotency-Key that is safe even for requests that create. If it stays, report the request id.',
  },
  unavailable: {
    happened: 'A part of the service does not answer, or the process is stopping. Nothing was changed.',
    remedy: 'Wait as long as Retry-After says and send the same again.',
  },
  queue_full: {
    happened: 'So many jobs of all users wait that another one would wait too long.',
    remedy: 'Wait as long as Retry-After says and send the same again.',
  },
  name_taken: {
    happened: 'Names are unique among your own things, and this one is in use.',
    remedy: 'Choose another name, or change the thing that has it.',
  },
  too_many_configurations: {
    happened: 'You have saved as many configurations as one user may.',
    remedy: 'Change one that you have, or delete what you no longer use.',
  },
  precondition_required: {
    happened: 'The thing was to be changed without saying which version you have read.',
    remedy: 'Read it, and send its ETag as If-Match with the change. So no one else’s change is lost unseen.',
  },
  too_many_jobs: {
    happened: 'As many of your jobs wait or are at work as one user may have at a time.',
    remedy: 'Wait until one of them has finished, or cancel one.',
  },
  batch_too_large: {
    happened: 'A batch has more items than the service takes at once.',
    remedy:
      'Send several batches. suggested_batch_sizes says how to part the items; max_batch_size, also in the catalog, is the limit.',
  },
  quota_exceeded: {
    happened: 'What you may use within this period is used up.',
    remedy: 'Your profile shows the quotas and when they begin anew.',
  },
  overloaded: {
    happened:
      'The service is short of memory, disk space or computing time, and takes no more of this kind of work.',
    remedy: 'Wait as long as Retry-After says and send the same again.',
  },
  webhook_limit_reached: {
    happened: 'You have registered as many webhooks as one user may.',
    remedy: 'Delete one that you no longer need; one webhook can take several kinds of events.',
  },
  webhook_disabled: {
    happened: 'The webhook takes no events: it was switched off, or its address failed for too long.',
    remedy: 'Mend the address, then register it again.',
  },
  too_many_uploads: {
    happened: 'You keep as many uploads as one user may.',
    remedy: 'Delete what your lessons no longer need.',
  },
  unsupported_upload: {
    happened:
      'By its content the file is of a kind that is not taken. Neither its name nor its Content-Type decides.',
    remedy: 'Send PDF, DOCX, PPTX, Markdown, HTML, plain text, CSV, PNG, JPEG, WebP, SVG, MP3 or WAV.',
  },
  upload_too_large: {
    happened: 'The file is larger than an upload may be. The rest of it was not read.',
    remedy: 'Send a smaller file, or only the part that matters for the lesson.',
  },
  malware_found: {
    happened: 'The scanner knows something in the file as malware. The file was not kept.',
    remedy: 'Clean the machine that it comes from. Paste the text that you need as context instead.',
  },
  active_content: {
    happened: 'The file holds scripts, macros or other things that could act by themselves. It was not kept.',
    remedy: 'Save it without them: print it to PDF, or export plain text.',
  },
  upload_bomb: {
    happened: 'The file unpacks to far more than it weighs, or archives lie in archives. It was not kept.',
    remedy: 'Send what is inside, not the archive.',
  },
  upload_encrypted: {
    happened: 'The file needs a password to be read.',
    remedy: 'Save it without one and send it again.',
  },
  upload_unreadable: {
    happened: 'The file is of a known kind, but broken: its text cannot be taken out.',
    remedy: 'Open it in the program that made it, save it anew, and send it again.',
  },
  upload_empty: {
    happened: 'The file holds no text that a lesson could use; perhaps it is a scan.',
    remedy: 'Send a file with text, or describe in the context what the pictures show.',
  },
  scanner_unavailable: {
    happened: 'The scanner does not answer, and no file is taken unexamined.',
    remedy: 'Wait as long as Retry-After says and send the file again.',
  },
  unhealthy: {
    happened: 'The service cannot do its work as a whole; the detail names what is missing.',
    remedy: 'Wait as long as Retry-After says. An administrator sees every check and its figures.',
  },
  pipeline_failed: {
    happened: 'The video could not be made. The stage says where the work stopped.',
    remedy: 'Ask for it again; when it fails at the same stage again, change the topic or the context.',
  },
  deadline_exceeded: {
    happened: 'The job was not finished by the deadline of its request.',
    remedy: 'Allow more time, or ask for less: a shorter video or a lower quality.',
  },
  worker_lost: {
    happened: 'Several workers in a row died while they ran the job.',
    remedy: 'Ask for it again later. If it stays, report the job id.',
  },
};
