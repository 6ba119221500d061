type Node = Readonly<Record<string, unknown>>;

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown) => typeof value === 'string' && value.trim() !== '';
const isNumber = (value: unknown) => typeof value === 'number' && Number.isFinite(value);
const isDay = (value: unknown) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value);
const isTime = (value: unknown) => typeof value === 'string' && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(value);
const isA = (value: unknown, ...types: string[]) => isNode(value) && types.includes(String(value['@type']));
const isListOf = (value: unknown, type: string) =>
  Array.isArray(value) && value.length > 0 && value.every((one) => isA(one, type));
const isPublisher = (value: unknown) => isA(value, 'Organization', 'GovernmentOrganization');

type Rules = Readonly<Record<string, (value: unknown, node: Node) => boolean>>;

/** Properties that search engines require, or without which the description says nothing, by type. */
const required: Readonly<Record<string, Rules>> = {
  Place: { name: isText },
  Organization: { name: isText },
  GovernmentOrganization: { name: isText },
  GeoCoordinates: { latitude: isNumber, longitude: isNumber },
  LocationFeatureSpecification: { name: isText, value: (value) => typeof value === 'boolean' },
  OpeningHoursSpecification: {
    opens: isTime,
    closes: isTime,
    dayOfWeek: (value, { validFrom, validThrough }) =>
      value === undefined
        ? isDay(validFrom) && isDay(validThrough)
        : Array.isArray(value) && value.every((day) => /^https:\/\/schema\.org\/[A-Z]/.test(String(day))),
  },
  Event: {
    name: isText,
    startDate: isDay,
    eventStatus: isText,
    location: (value) => isA(value, 'Place') && isNode(value) && isText(value['address']),
    organizer: isPublisher,
  },
  NewsArticle: { headline: isText, datePublished: isDay, author: isPublisher, publisher: isPublisher },
  BreadcrumbList: { itemListElement: (value) => isListOf(value, 'ListItem') && isPath(value) },
  ListItem: { name: isText, position: isNumber },
  Dataset: {
    name: isText,
    description: (value) => isText(value) && String(value).length >= 15,
    license: isText,
    creator: isPublisher,
    distribution: (value) => isListOf(value, 'DataDownload'),
  },
  DataDownload: { contentUrl: isText, encodingFormat: isText },
};

/** Whether steps are counted from 1, and each but the last has an address. */
const isPath = (steps: unknown): boolean =>
  Array.isArray(steps) &&
  steps.every(
    (step: unknown, n) =>
      isNode(step) && step['position'] === n + 1 && (n === steps.length - 1 || isText(step['item'])),
  );

/** What is wrong with a description and the ones within it; adds their types to `types`. */
function* faultsOf(value: unknown, types: Set<string>): Generator<string> {
  if (Array.isArray(value)) for (const one of value) yield* faultsOf(one, types);
  if (!isNode(value)) return;
  const type = value['@type'];
  if (type !== undefined) {
    const rules = required[String(type)];
    types.add(String(type));
    if (rules === undefined) yield `no rule for the type ${String(type)}`;
    for (const [name, isRight] of Object.entries(rules ?? {}))
      if (!isRight(value[name], value)) yield `${String(type)}.${name}: ${JSON.stringify(value[name])}`;
  }
  for (const inner of Object.values(value)) yield* faultsOf(inner, types);
}

/** The types that the structured data of a page describes, and what is wrong with it. */
export function structuredData(html: string): { types: Set<string>; faults: string[] } {
  const types = new Set<string>();
  const faults: string[] = [];
  for (const [, text = ''] of html.matchAll(/<script type="application\/ld\+json">([^]*?)<\/script>/g)) {
    try {
      const block: unknown = JSON.parse(text);
      if (!isNode(block) || block['@context'] !== 'https://schema.org' || block['@type'] === undefined)
        faults.push(`no description of schema.org: ${text.slice(0, 80)}`);
      faults.push(...faultsOf(block, types));
    } catch {
      faults.push(`not JSON: ${text.slice(0, 80)}`);
    }
  }
  if (html.includes('aria-label="所在位置"') && !types.has('BreadcrumbList'))
    faults.push('breadcrumbs without a BreadcrumbList');
  return { types, faults };
}
