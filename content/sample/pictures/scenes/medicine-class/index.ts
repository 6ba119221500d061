import type { Picture } from '../../picture.ts';
import { medicineClassSchool } from './medicine-class-school.ts';
import { herbGardenPupils } from './herb-garden-pupils.ts';

/** 中医药知识进校园. */
export const medicineClass: readonly Picture[] = [medicineClassSchool, herbGardenPupils];
