/** A topic with a sentence or two of context, written by ourselves in the manner of an encyclopedia. */
export interface Topic {
  topic: string;
  context: string;
}

export const topic = (name: string, context: string): Topic => ({ topic: name, context });
