import { z } from 'zod';
import { isAddressOrRange } from './is-address-or-range.ts';
import { shortestSecret } from './read-secret.ts';

/** Characters allowed in a segment of the sub-path: those that every web server passes on unchanged. */
const basePathPattern = /^\/?(?:[A-Za-z0-9_~-][A-Za-z0-9._~-]*\/?)*$/;

/** The expected value of a variable and an example. Both are printed if the value found is wrong. */
interface Explanation {
  readonly expected: string;
  readonly example: string;
}

/** What each variable means and how to write it; the same names as in {@link variables}. */
const explanations: Readonly<Record<string, Explanation>> = {
  PORT: { expected: '1–65535 的整数（端口）', example: '4321' },
  HOST: { expected: '监听的地址（IP 或主机名）', example: '0.0.0.0' },
  DATA_DIR: { expected: '存放数据的文件夹', example: '.data' },
  DATASET_DIR: { expected: '已有的公开数据集文件夹', example: '/srv/wmsj/dataset' },
  DATABASE_URL: {
    expected: '以 file: 或 mongodb:// 开头的数据库地址',
    example: 'file:/srv/wmsj/database.sqlite',
  },
  BASE_PATH: { expected: '网站所在的子路径，只含字母、数字和 - _ . ~', example: '/wmsj/' },
  PAYLOAD_SECRET: {
    expected: `至少 ${shortestSecret} 个字符的随机密钥（不写则自动生成）`,
    example: 'openssl rand -hex 32 的输出',
  },
  SITE_URL: {
    expected: '以 http:// 或 https:// 开头、不带路径的网站地址',
    example: 'https://wmsj.example.gov.cn',
  },
  WISH_URL: {
    expected: '管理系统的网址（网站放在别的服务器上时，微心愿交到那里），或 off（不在网上收）',
    example: 'https://wmsj-cms.example.gov.cn',
  },
  TRUSTED_PROXY: {
    expected: '反向代理的 IP 地址或网段，几个之间用逗号隔开',
    example: '127.0.0.1,10.0.0.0/8',
  },
  ADMIN_EMAIL: { expected: '管理员的邮箱', example: 'admin@example.gov.cn' },
  ADMIN_PASSWORD: { expected: '至少 10 个字符的密码（只用于创建第一个管理员）', example: 'Qinghe-2026-wmsj' },
  SAMPLE_TOWN: { expected: 'yes 或 no（空的数据库是否装入示例乡镇）', example: 'no' },
  FRESH_START: { expected: 'yes 或 no（数据库没有了，是否丢开原有网站从头开始）', example: 'yes' },
  NODE_ENV: { expected: 'production、development 或 test', example: 'production' },
};

/** An empty variable counts as not set. */
const optional = <S extends z.ZodType>(schema: S) =>
  z.preprocess((value) => (value === '' ? undefined : value), schema);

/** The environment variables that the CMS knows, with their defaults. */
export const variables = z.object({
  PORT: optional(z.coerce.number().int().min(1).max(65_535).default(4321)),
  HOST: optional(
    z
      .string()
      .regex(/^[A-Za-z0-9.:_-]+$/)
      .default('0.0.0.0'),
  ),
  DATA_DIR: optional(z.string().default('.data')),
  DATASET_DIR: optional(z.string().optional()),
  DATABASE_URL: optional(
    z
      .string()
      .regex(/^(?:file:.+|mongodb(?:\+srv)?:\/\/.+)$/)
      .optional(),
  ),
  BASE_PATH: optional(z.string().regex(basePathPattern).default('/')),
  PAYLOAD_SECRET: optional(z.string().min(shortestSecret).optional()),
  SITE_URL: optional(
    z
      .string()
      .regex(/^https?:\/\/[^/\s?#]+\/?$/)
      .optional(),
  ),
  WISH_URL: optional(
    z
      .string()
      .regex(/^(?:off|https?:\/\/[^\s?#]+)$/)
      .optional(),
  ),
  TRUSTED_PROXY: optional(
    z
      .string()
      .default('')
      .transform((written) => written.split(/[\s,，]+/).filter(Boolean))
      .refine((list) => list.every(isAddressOrRange)),
  ),
  ADMIN_EMAIL: optional(z.email().optional()),
  ADMIN_PASSWORD: optional(z.string().min(10).optional()),
  SAMPLE_TOWN: optional(z.enum(['yes', 'no']).default('yes')),
  FRESH_START: optional(z.enum(['yes', 'no']).default('no')),
  NODE_ENV: optional(z.enum(['production', 'development', 'test']).default('production')),
});

/** Variables whose value is never repeated in a message. */
const secrets = new Set(['PAYLOAD_SECRET', 'ADMIN_PASSWORD', 'DATABASE_URL']);

/**
 * Reads the variables. Throws one error with a sentence per wrong one: its name, its value, what is expected.
 */
export function readVariables(
  environment: Readonly<Record<string, string | undefined>>,
): z.infer<typeof variables> {
  const result = variables.safeParse(environment);
  if (result.success) return result.data;
  const names = new Set(result.error.issues.map((issue) => String(issue.path[0])));
  const sentences = [...names].map((name) => {
    const found = secrets.has(name) ? '（内容不显示）' : `“${environment[name] ?? ''}”`;
    const { expected, example } = explanations[name] ?? { expected: '', example: '' };
    return `设置 ${name} 的值${found}不对：应为${expected}，例如 ${name}=${example}`;
  });
  throw new Error(`${sentences.join('；\n')}。\n请在环境变量或项目文件夹的 .env 文件里改正后重新启动。`);
}
