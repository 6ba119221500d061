import type { Picture } from '../../picture.ts';
import { freeClinicCourtyard } from './free-clinic-courtyard.ts';
import { clinicBedsideVisit } from './clinic-bedside-visit.ts';
import { eyeTestPupils } from './eye-test-pupils.ts';

/** 义诊到家. */
export const clinic: readonly Picture[] = [freeClinicCourtyard, clinicBedsideVisit, eyeTestPupils];
