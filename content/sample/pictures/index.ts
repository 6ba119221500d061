import type { Picture } from './picture.ts';
import { film } from './scenes/film/index.ts';
import { salt } from './scenes/salt/index.ts';
import { jobfair } from './scenes/jobfair/index.ts';
import { couplets } from './scenes/couplets/index.ts';
import { agronomy } from './scenes/agronomy/index.ts';
import { medicineClass } from './scenes/medicine-class/index.ts';
import { blood } from './scenes/blood/index.ts';
import { clinic } from './scenes/clinic/index.ts';
import { cleaning } from './scenes/cleaning/index.ts';
import { lecture } from './scenes/lecture/index.ts';
import { courtyardMeeting } from './scenes/courtyard-meeting/index.ts';
import { visit } from './scenes/visit/index.ts';
import { mediation } from './scenes/mediation/index.ts';
import { customs } from './scenes/customs/index.ts';
import { broadcast } from './scenes/broadcast/index.ts';
import { library } from './scenes/library/index.ts';
import { sport } from './scenes/sport/index.ts';
import { culture } from './scenes/culture/index.ts';
import { festival } from './scenes/festival/index.ts';
import { repair } from './scenes/repair/index.ts';
import { haircut } from './scenes/haircut/index.ts';
import { meals } from './scenes/meals/index.ts';
import { planting } from './scenes/planting/index.ts';
import { river } from './scenes/river/index.ts';
import { fire } from './scenes/fire/index.ts';
import { harvest } from './scenes/harvest/index.ts';
import { traffic } from './scenes/traffic/index.ts';
import { epidemic } from './scenes/epidemic/index.ts';
import { drugs } from './scenes/drugs/index.ts';
import { children } from './scenes/children/index.ts';
import { elderly } from './scenes/elderly/index.ts';
import { market } from './scenes/market/index.ts';
import { points } from './scenes/points/index.ts';
import { reward } from './scenes/reward/index.ts';
import { station } from './scenes/station/index.ts';
import { team } from './scenes/team/index.ts';
import { project } from './scenes/project/index.ts';
import { village } from './scenes/village/index.ts';

export { subjects } from './picture.ts';
export type { Picture, Subject } from './picture.ts';

/** Every drawn picture of the sample town, in the order of `subjects`. Keys are unique. */
export const pictures: readonly Picture[] = [
  ...film,
  ...salt,
  ...jobfair,
  ...couplets,
  ...agronomy,
  ...medicineClass,
  ...blood,
  ...clinic,
  ...cleaning,
  ...lecture,
  ...courtyardMeeting,
  ...visit,
  ...mediation,
  ...customs,
  ...broadcast,
  ...library,
  ...sport,
  ...culture,
  ...festival,
  ...repair,
  ...haircut,
  ...meals,
  ...planting,
  ...river,
  ...fire,
  ...harvest,
  ...traffic,
  ...epidemic,
  ...drugs,
  ...children,
  ...elderly,
  ...market,
  ...points,
  ...reward,
  ...station,
  ...team,
  ...project,
  ...village,
];
