/** Why a voice could not speak: in words for people, without anything that the service said. */
export class VoiceFailure extends Error {
  override name = 'VoiceFailure';
  readonly reason: 'unauthorised' | 'busy' | 'refused' | 'unreachable' | 'silent' | 'broken' | 'absent';

  constructor(reason: VoiceFailure['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.reason = reason;
  }
}
