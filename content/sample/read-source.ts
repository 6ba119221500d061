import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/**
 * Folder of the hand-written files. The path starts from the working directory, because bundlers move
 * `import.meta.url`.
 */
export const sampleFolder = path.join(process.cwd(), 'content', 'sample');

function read(file: string): string {
  try {
    return readFileSync(path.join(sampleFolder, file), 'utf8');
  } catch (error) {
    throw new Error(`找不到示例乡镇的文件 content/sample/${file}：请在项目根目录下运行。`, { cause: error });
  }
}

function check<Shape extends z.ZodType>(file: string, shape: Shape, value: unknown): z.output<Shape> {
  const result = shape.safeParse(value);
  if (result.success) return result.data;
  throw new Error(`示例乡镇的文件 content/sample/${file} 有误：\n${z.prettifyError(result.error)}`);
}

/** Reads a YAML list whose items have the given shape. Otherwise throws an error with file and field. */
export function readList<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape>[] {
  return check(file, z.array(shape), parse(read(file)));
}

/** Reads a YAML object of the given shape. Otherwise throws an error with file and field. */
export function readObject<Shape extends z.ZodType>(file: string, shape: Shape): z.output<Shape> {
  return check(file, shape, parse(read(file)));
}

/** Reads a Markdown file without front matter. */
export function readText(file: string): string {
  return read(file).trim();
}

/** One Markdown file with front matter. `name` is the file name without `.md`. */
export interface Page<Front> {
  name: string;
  front: Front;
  body: string;
}

/** Reads all Markdown files of a subfolder, sorted by name. Throws an error with file and field. */
export function readPages<Shape extends z.ZodType>(subFolder: string, shape: Shape): Page<z.output<Shape>>[] {
  const names = readdirSync(path.join(sampleFolder, subFolder)).filter((file) => file.endsWith('.md'));
  return names.sort().map((file) => {
    const [, front = '', body = ''] =
      /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(read(`${subFolder}/${file}`)) ?? [];
    return {
      name: file.slice(0, -3),
      front: check(`${subFolder}/${file}`, shape, parse(front)),
      body: body.trim(),
    };
  });
}
