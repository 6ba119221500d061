const types: Readonly<Record<string, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  zip: 'application/zip',
};

/** A response that the browser saves as a file with a Chinese name. */
export function download(body: Buffer | ReadableStream, name: string): Response {
  const type = types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream';
  return new Response(body instanceof ReadableStream ? body : new Uint8Array(body), {
    headers: {
      'Content-Type': type,
      'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
      'Cache-Control': 'no-store',
    },
  });
}
