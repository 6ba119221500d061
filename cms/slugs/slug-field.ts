import type { TextField } from 'payload';
import { isAdministratorField } from '#cms/access/is-administrator-field.ts';
import { fillSlug } from './fill-slug.ts';

/** Longest slug, in characters. */
const longestSlug = 60;

/**
 * The last part of the address of a record's page. It is made from the pinyin of `from` at the first save, is
 * unique, and stays when that text changes, so that links stay valid. `refuse` matches slugs that would clash
 * with other addresses, e.g. years.
 */
export function slugField({ from, refuse }: { from: string; refuse?: RegExp }): TextField {
  return {
    name: 'slug',
    label: '网址名',
    type: 'text',
    unique: true,
    index: true,
    maxLength: longestSlug,
    access: { create: isAdministratorField, update: isAdministratorField },
    // Runs after the field's access check, which removes a slug sent by a user who may not choose one.
    hooks: { beforeChange: [fillSlug({ from, refuse })], beforeDuplicate: [() => null] },
    validate: (value: string | null | undefined) => {
      if (!value) return true;
      if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(value)) {
        return '网址名只能用小写字母、数字和连字符，例如 long-yan-cun。';
      }
      return refuse?.test(value) ? `网址名不能是“${value}”，它与其他页面的网址冲突，请改用别的写法。` : true;
    },
    admin: {
      position: 'sidebar',
      description:
        '网页地址的最后一段，首次保存时按拼音自动生成。公开以后标题改了它也不变，以免旧链接失效；只有管理员可以改。',
    },
  };
}
