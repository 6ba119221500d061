import type { Picture } from '../../picture.ts';
import { mediationRoundTable } from './mediation-round-table.ts';
import { fieldBoundaryHandshake } from './field-boundary-handshake.ts';

/** 矛盾调解. */
export const mediation: readonly Picture[] = [mediationRoundTable, fieldBoundaryHandshake];
