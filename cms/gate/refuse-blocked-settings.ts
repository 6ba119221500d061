import type { GlobalBeforeChangeHook } from 'payload';
import { checkSettings } from './check-settings.ts';
import { GateRefusal } from './gate-refusal.ts';

/** The gate for the settings, which are published by saving them. Refuses private content in their texts. */
export const refuseBlockedSettings: GlobalBeforeChangeHook = async ({ data, originalDoc, req }) => {
  if (req.user === null) return data;
  const findings = await checkSettings(req, { ...originalDoc, ...data });
  if (findings.some(({ severity }) => severity === 'block')) throw new GateRefusal(findings);
  return data;
};
