import type { SqliteMigration } from '../../run-sqlite-migrations.ts';
import * as m_20261124_051903_initial from './20261124_051903_initial.ts';
import * as m_20261126_152405_editors from './20261126_152405_editors.ts';
import * as m_20261127_183338_release_records from './20261127_183338_release_records.ts';
import * as m_20261130_085147_seasons_and_import_words from './20261130_085147_seasons_and_import_words.ts';
import * as m_20261130_094234_deleted_records from './20261130_094234_deleted_records.ts';
import * as m_20261130_195048_wish_forms from './20261130_195048_wish_forms.ts';
import * as m_20261130_215836_needs_board from './20261130_215836_needs_board.ts';
import * as m_20261130_222004_sign_ins from './20261130_222004_sign_ins.ts';
import * as m_20261130_222125_grid from './20261130_222125_grid.ts';
import * as m_20261130_222728_need_surveys from './20261130_222728_need_surveys.ts';
import * as m_20261130_225056_points_ledger from './20261130_225056_points_ledger.ts';
import * as m_20261130_225344_counter from './20261130_225344_counter.ts';
import * as m_20261201_014256_no_goods_for from './20261201_014256_no_goods_for.ts';
import * as m_20261201_022231_inspection from './20261201_022231_inspection.ts';

/** The migrations of the SQLite database, oldest first. */
export const migrations: SqliteMigration[] = [
  { name: '20261124_051903_initial', up: m_20261124_051903_initial.up, down: m_20261124_051903_initial.down },
  { name: '20261126_152405_editors', up: m_20261126_152405_editors.up, down: m_20261126_152405_editors.down },
  { name: '20261127_183338_release_records', up: m_20261127_183338_release_records.up, down: m_20261127_183338_release_records.down },
  { name: '20261130_085147_seasons_and_import_words', up: m_20261130_085147_seasons_and_import_words.up, down: m_20261130_085147_seasons_and_import_words.down },
  { name: '20261130_094234_deleted_records', up: m_20261130_094234_deleted_records.up, down: m_20261130_094234_deleted_records.down },
  { name: '20261130_195048_wish_forms', up: m_20261130_195048_wish_forms.up, down: m_20261130_195048_wish_forms.down },
  { name: '20261130_215836_needs_board', up: m_20261130_215836_needs_board.up, down: m_20261130_215836_needs_board.down },
  { name: '20261130_222004_sign_ins', up: m_20261130_222004_sign_ins.up, down: m_20261130_222004_sign_ins.down },
  { name: '20261130_222125_grid', up: m_20261130_222125_grid.up, down: m_20261130_222125_grid.down },
  { name: '20261130_222728_need_surveys', up: m_20261130_222728_need_surveys.up, down: m_20261130_222728_need_surveys.down },
  { name: '20261130_225056_points_ledger', up: m_20261130_225056_points_ledger.up, down: m_20261130_225056_points_ledger.down },
  { name: '20261130_225344_counter', up: m_20261130_225344_counter.up, down: m_20261130_225344_counter.down },
  { name: '20261201_014256_no_goods_for', up: m_20261201_014256_no_goods_for.up, down: m_20261201_014256_no_goods_for.down },
  { name: '20261201_022231_inspection', up: m_20261201_022231_inspection.up, down: m_20261201_022231_inspection.down },
];
