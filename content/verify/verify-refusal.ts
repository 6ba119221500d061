/** Something that keeps the check from being done at all; its message is a Chinese sentence. */
export class VerifyRefusal extends Error {
  override readonly name = 'VerifyRefusal';
}
