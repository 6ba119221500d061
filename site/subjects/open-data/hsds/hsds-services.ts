import { pagePath } from '#content/schema/pages.ts';
import type { Project } from '#content/schema/project.ts';
import { wheelchairAccess, type Station } from '#content/schema/station.ts';
import { absoluteUrl } from '#site/dataset/absolute-url.ts';
import type { Dataset } from '#site/dataset/dataset.ts';
import { exceptionOn } from '../../stations/opening-hours.ts';
import { derivedUuid, uuidOf } from './uuid-of.ts';
import { schedulesOf } from './schedules.ts';

type Part = Readonly<Record<string, unknown>>;

/** An object without its empty texts and lists: what is not known is left out. */
const known = (part: Part): Part =>
  Object.fromEntries(
    Object.entries(part).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );

const statuses = { active: 'active', seasonal: 'active', ended: 'defunct' } as const;

/**
 * A place. HSDS addresses ask for city, province and postal code, which a village station's address does not
 * say; the address as written is part of the description instead of being made up.
 */
function locationOf(station: Station, organization: string, today: string): Part {
  const id = uuidOf(station.id);
  const access = station.wheelchair === null ? '' : `轮椅通行：${wheelchairAccess[station.wheelchair]}`;
  return known({
    id,
    location_type: 'physical',
    organization_id: organization,
    name: station.name,
    alternate_name: station.shortName,
    description: [station.introduction, station.address && `地址：${station.address}`]
      .filter(Boolean)
      .join('\n'),
    transportation: station.directions,
    latitude: station.latitude,
    longitude: station.longitude,
    phones: station.phone === null ? [] : [phoneOf(station.id, station.phone, { location_id: id })],
    schedules: schedulesOf(station, today),
    accessibility:
      access === '' && station.accessNote === ''
        ? []
        : [
            known({
              id: derivedUuid(`accessibility:${station.id}`),
              location_id: id,
              description: access || station.accessNote,
              details: access === '' ? '' : station.accessNote,
            }),
          ],
  });
}

const phoneOf = (owner: string, number: string, of: Part): Part => ({
  id: derivedUuid(`phone:${owner}`),
  ...of,
  number,
  type: 'voice',
});

/** What anybody finds at a station on any day, as one service with the day on which it was last checked. */
function serviceOfStation(dataset: Dataset, station: Station, organization: Part, today: string): Part {
  const id = derivedUuid(`service:${station.id}`);
  const closed = exceptionOn(station.exceptions, today);
  return known({
    id,
    organization_id: organization['id'],
    name: `${station.shortName}日常服务`,
    description: [station.services.join('、'), station.introduction].filter(Boolean).join('。'),
    url: dataset.settings.siteUrl === null ? null : absoluteUrl(pagePath('stations', station)),
    status: 'active',
    assured_date: station.assuredDate,
    alert: closed?.spans.length === 0 ? `${closed.from} 至 ${closed.to} 不开放：${closed.reason}` : '',
    organization,
    service_at_locations: [atLocation(id, locationOf(station, String(organization['id']), today))],
  });
}

const atLocation = (service: string, location: Part): Part => ({
  id: derivedUuid(`at:${service}:${String(location['id'])}`),
  service_id: service,
  location_id: location['id'],
  location,
});

/** A project that is offered again and again, at the stations from which its teams work. */
function serviceOfProject(dataset: Dataset, project: Project, organization: Part, today: string): Part {
  const id = uuidOf(project.id);
  const places = new Set(dataset.teams.all(project.teamIds).flatMap(({ stationId }) => stationId ?? []));
  return known({
    id,
    organization_id: organization['id'],
    name: project.name,
    description: project.summary,
    url: dataset.settings.siteUrl === null ? null : absoluteUrl(pagePath('projects', project)),
    status: statuses[project.state],
    eligibility_description: project.audience,
    application_process: project.howToApply,
    schedules:
      project.schedule === ''
        ? []
        : [
            {
              id: derivedUuid(`schedule:${project.id}`),
              service_id: id,
              timezone: 8,
              description: project.schedule,
            },
          ],
    organization,
    service_at_locations: dataset.stations
      .all([...places])
      .map((station) => atLocation(id, locationOf(station, String(organization['id']), today))),
  });
}

/**
 * `hsds/services.json`: stations and projects as services of the Human Services Data Specification 3.1, in the form
 * of its list `/services`. Each station is a place with hours, telephone and the day of its last check.
 */
export function hsdsServices(dataset: Dataset, today: string): Part {
  const { settings } = dataset;
  const town = derivedUuid(`organization:${settings.countyName}${settings.townName}`);
  const organization = known({
    id: town,
    name: settings.sponsor || settings.siteTitle,
    alternate_name: settings.siteTitle,
    description: `${settings.townName}新时代文明实践：${settings.tagline}`,
    email: settings.contactEmail,
    website: settings.siteUrl,
    phones:
      settings.contactPhone === null
        ? []
        : [phoneOf('organization', settings.contactPhone, { organization_id: town })],
  });
  const contents = [
    ...dataset.stations.rows.map((station) => serviceOfStation(dataset, station, organization, today)),
    ...dataset.projects.rows.map((project) => serviceOfProject(dataset, project, organization, today)),
  ];
  return {
    total_items: contents.length,
    total_pages: 1,
    page_number: 1,
    size: contents.length,
    first_page: true,
    last_page: true,
    empty: contents.length === 0,
    contents,
  };
}
