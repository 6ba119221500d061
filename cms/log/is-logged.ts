/** Written by the CMS itself; what users do with these records is logged elsewhere. */
const machineWritten: ReadonlySet<string> = new Set([
  'auditLog',
  'publishRequests',
  'formMarks',
  'needSteps',
  'signIns',
  'pointsCodes',
  'releases',
  'reviewSteps',
]);

/** Whether changes in a collection are written into the audit log. */
export function isLogged(collection: string): boolean {
  return !machineWritten.has(collection);
}
