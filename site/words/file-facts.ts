import type { MediaFile } from '#content/schema/media.ts';

const types: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF 文件',
  'application/msword': 'Word 文档',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word 文档',
  'application/vnd.ms-excel': 'Excel 表格',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel 表格',
  'application/vnd.oasis.opendocument.text': 'ODT 文档',
  'text/plain': '纯文本',
  'text/csv': 'CSV 表格',
  'application/json': 'JSON 数据',
  'image/jpeg': 'JPG 图片',
  'image/png': 'PNG 图片',
  'image/webp': 'WebP 图片',
  'application/zip': 'ZIP 压缩包',
};

/** Common name of a file's type; if the type is unknown, the file extension in capitals. */
export function fileTypeName(file: Pick<MediaFile, 'file' | 'mimeType'>): string {
  return types[file.mimeType] ?? `${(file.file.split('.').at(-1) ?? '').toUpperCase()} 文件`;
}

/** Readable size of a file: `820 字节`, `36 KB`, `1.4 MB`. */
export function fileSize(bytes: number): string {
  if (bytes < 1024) return `${bytes} 字节`;
  const kilobytes = bytes / 1024;
  return kilobytes < 1000 ? `${Math.round(kilobytes)} KB` : `${(kilobytes / 1024).toFixed(1)} MB`;
}
