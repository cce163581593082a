/** A run that cannot go on for a reason that users may read. What only operators may read is in `message` and `cause`. */
export class PipelineFailure extends Error {
  override name = 'PipelineFailure';
  /** One or two sentences: what happened, and what to do where there is something. */
  readonly publicDetail: string;

  constructor(publicDetail: string, options: ErrorOptions & { internal?: string } = {}) {
    super(options.internal ? `${publicDetail} ${options.internal}` : publicDetail, options);
    this.publicDetail = publicDetail;
  }
}
