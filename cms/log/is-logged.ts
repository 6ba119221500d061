/** Written by the CMS itself; what people do with them is told elsewhere. */
const machineWritten: ReadonlySet<string> = new Set([
  'auditLog',
  'publishRequests',
  'releases',
  'reviewSteps',
]);

/** Whether changes in a collection go into the log of who did what. */
export function isLogged(collection: string): boolean {
  return !machineWritten.has(collection);
}
