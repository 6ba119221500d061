import type { Picture } from './picture.ts';
import { ages } from './scenes/ages.ts';
import { agronomy } from './scenes/agronomy.ts';
import { blood } from './scenes/blood.ts';
import { broadcast } from './scenes/broadcast.ts';
import { cleaning } from './scenes/cleaning.ts';
import { clinic } from './scenes/clinic.ts';
import { couplets } from './scenes/couplets.ts';
import { culture } from './scenes/culture.ts';
import { customs } from './scenes/customs.ts';
import { festival } from './scenes/festival.ts';
import { film } from './scenes/film.ts';
import { groups } from './scenes/groups.ts';
import { jobfair } from './scenes/jobfair.ts';
import { lecture } from './scenes/lecture.ts';
import { library } from './scenes/library.ts';
import { mediation } from './scenes/mediation.ts';
import { medicine } from './scenes/medicine.ts';
import { meeting } from './scenes/meeting.ts';
import { outdoors } from './scenes/outdoors.ts';
import { rewards } from './scenes/rewards.ts';
import { salt } from './scenes/salt.ts';
import { sport } from './scenes/sport.ts';
import { stations } from './scenes/stations.ts';
import { street } from './scenes/street.ts';
import { trade } from './scenes/trade.ts';
import { villages } from './scenes/villages.ts';
import { visit } from './scenes/visit.ts';
import { work } from './scenes/work.ts';

export { subjects } from './picture.ts';
export type { Picture, Subject } from './picture.ts';

/** Every drawn picture of the sample town, by family. */
export const pictures: readonly Picture[] = [
  ...ages,
  ...agronomy,
  ...blood,
  ...broadcast,
  ...cleaning,
  ...clinic,
  ...couplets,
  ...culture,
  ...customs,
  ...festival,
  ...film,
  ...groups,
  ...jobfair,
  ...lecture,
  ...library,
  ...mediation,
  ...medicine,
  ...meeting,
  ...outdoors,
  ...rewards,
  ...salt,
  ...sport,
  ...stations,
  ...street,
  ...trade,
  ...villages,
  ...visit,
  ...work,
];
