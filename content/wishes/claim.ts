/** The public form in which somebody offers to fulfil a micro-wish (认领): its fields and checks. */
import { codePoints, phoneFault, wishLimits } from './entry.ts';

/** Who claims. */
export const claimantKinds = { person: '个人', firm: '单位或企业' } as const;
export type ClaimantKind = keyof typeof claimantKinds;

/** What somebody writes who wants to fulfil a wish. */
export interface ClaimEntry {
  /** Number of the wish, `XQ2026-0031`. */
  code: string;
  kind: ClaimantKind;
  name: string;
  phone: string;
  /** Whether the name may be shown in public. */
  isNamed: boolean;
  message: string;
}
export type ClaimField = 'code' | 'kind' | 'name' | 'phone' | 'message';

/** What is wrong with a claim, as Chinese sentences by field; empty if nothing is. */
export function claimFaults({ name, phone, message }: ClaimEntry): Partial<Record<ClaimField, string>> {
  const faults: Partial<Record<ClaimField, string>> = {};
  if (name === '') faults.name = '请写您的姓名或单位名称，工作人员要打电话和您核实。';
  else if (codePoints(name) > wishLimits.name) faults.name = `最多 ${wishLimits.name} 个字，单位请写简称。`;
  else if (/[\n\t]/.test(name)) faults.name = '请写在一行里。';
  const wrong = phone === '' ? '请留一个电话，工作人员要打电话和您核实。' : phoneFault(phone);
  if (wrong !== null) faults.phone = wrong;
  const length = codePoints(message);
  if (length > wishLimits.message)
    faults.message = `写了 ${length} 个字，最多 ${wishLimits.message} 个。请删短一些。`;
  return faults;
}

/** How a claimant is called in public: by name only with consent. */
export const publicClaimant = (kind: ClaimantKind, name: string | null): string =>
  name ?? (kind === 'firm' ? '一家爱心单位' : '一位爱心人士');
