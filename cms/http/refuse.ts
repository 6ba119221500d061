/** Response that refuses a request before Payload sees it, in the format of Payload's errors. */
export const refuse = (status: number, message: string): Response =>
  Response.json({ errors: [{ message }] }, { status });
