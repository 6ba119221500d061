/** A file as a route answers it. */
export const fileResponse = (content: Buffer, type: string): Response =>
  new Response(new Uint8Array(content), { headers: { 'content-type': type } });
