import type { Passage } from './passage.ts';
import { passagesOf } from './passages-of.ts';
import type { TextForm } from './text-form.ts';

/** Province, town and five or six characters without I and O (GA 36): 贵A12345, 贵A·D12345. */
const plate =
  /[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼]\s?[A-HJ-NP-Za-hj-np-z][ ·.-]?(?:[DFdf][A-HJ-NP-Za-hj-np-z0-9]\d{4}|\d{5}[DFdf]|[A-HJ-NP-Za-hj-np-z0-9]{4}[A-HJ-NP-Z0-9挂学警领港澳])(?![0-9A-Za-z])/g;
const hasDigits = (match: string) => (match.match(/\d/g) ?? []).length >= 2;

/** Finds vehicle number plates in a plain form. */
export function findPlates(form: TextForm): Passage[] {
  return passagesOf(form, plate, hasDigits);
}
