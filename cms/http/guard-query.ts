import { refuse } from './refuse.ts';

type Handler<Args> = (request: Request, args: Args) => Promise<Response>;

/** Numeric query parameters: minimum, and an example for the message. */
const numbers: Readonly<Record<string, readonly [least: number, example: string]>> = {
  depth: [0, 'depth=1'],
  limit: [0, 'limit=50'],
  page: [1, 'page=1'],
};
const largestNumber = 1_000_000;
const booleans = ['draft', 'pagination', 'trash', 'autosave', 'overrideLock'];
/** Parameters that may be written as one JSON text. */
const jsonTexts = ['where', 'data'];
/** Nested parameters; a plain value for them is invalid. */
const nested = ['select', 'populate', 'joins'];

/** What is invalid in a query, in Chinese; null if nothing is. */
function queryFault(query: URLSearchParams): string | null {
  for (const [name, value] of query) {
    const [, least = 0, example = ''] = [name, ...(numbers[name] ?? [])];
    if (name in numbers) {
      const isNumber = /^\d{1,7}$/.test(value) && Number(value) >= least && Number(value) <= largestNumber;
      if (!isNumber) return `参数“${name}”应是不小于 ${least} 的整数，例如 ${example}。`;
    }
    if (booleans.includes(name) && !/^(?:true|false)$/.test(value))
      return `参数“${name}”应是 true 或 false。`;
    if (jsonTexts.includes(name) && value !== '') {
      const parsed = parse(value);
      if (!isObject(parsed)) return `参数“${name}”写得不对。应写成 where[栏目][equals]=值。`;
    }
    if (/^sort\[\D/.test(name)) return '参数“sort”写得不对。应写成 sort=栏目，或 sort=-栏目。';
    if (/(?:^|\[)(?:__proto__|constructor|prototype)(?:\]|$)/.test(name))
      return `没有“${name.slice(0, 100)}”这个参数。`;
    if (nested.includes(name)) return `参数“${name}”写得不对。应写成 ${name}[栏目]=true。`;
    if (name.length > 300 || name.split('[').length > 20) return '请求地址里的参数太长或套得太深。';
  }
  return null;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);

const isReading = ({ method, headers }: Request) =>
  method === 'GET' ||
  method === 'HEAD' ||
  headers.get('x-http-method-override') === 'GET' ||
  headers.get('x-payload-http-method-override') === 'GET';

/**
 * Checks query and body before Payload reads them. Refuses invalid numbers, invalid JSON, and bodies that are
 * not a record (`null`, `[]`). Payload treats some of them as empty and saves an empty record, and fails on
 * others.
 */
export function guardQuery<Args>(handle: Handler<Args>): Handler<Args> {
  return async (request, args) => {
    const fault = queryFault(new URL(request.url).searchParams);
    if (fault !== null) return refuse(400, fault);
    const type = request.headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
    if (request.method === 'GET' || request.method === 'HEAD' || request.body === null)
      return handle(request, args);
    if (type.startsWith('multipart/')) return handle(request, args);
    const text = await request.text();
    if (type === 'application/x-www-form-urlencoded' && isReading(request)) {
      const inBody = queryFault(new URLSearchParams(text));
      if (inBody !== null) return refuse(400, inBody);
    } else if (text.trim() !== '' && request.method !== 'DELETE') {
      if (type !== 'application/json')
        return refuse(400, '提交的内容应是 JSON（Content-Type: application/json）。');
      const body = parse(text);
      if (body === undefined) return refuse(400, '提交的内容不是完整的 JSON，没有保存。请刷新页面再试。');
      if (!isObject(body)) return refuse(400, '提交的内容应是一条记录（{ … }），没有保存。');
    }
    const { url, method, headers, signal } = request;
    return handle(
      new Request(url, { method, headers, signal, ...(text === '' ? {} : { body: text }) }),
      args,
    );
  };
}
