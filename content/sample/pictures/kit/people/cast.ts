import type { Look } from './figure.ts';

/** Skin tones of the town's people. */
export const fair = '#f4cfab';
export const tan = '#e6b184';
export const brown = '#d39c70';

const silver = '#c9c5bf';

/** The volunteers in their red vests. */
export const volunteerMan: Look = {
  over: 'vest',
  top: '#f0ece2',
  bottom: '#3e4a5c',
  skin: tan,
  hair: 'side',
};
export const volunteerWoman: Look = {
  woman: true,
  over: 'vest',
  top: '#dfe7ea',
  bottom: '#4a4f63',
  skin: fair,
  hair: 'pony',
};
export const volunteerYouth: Look = {
  over: 'vest',
  top: '#7fa3b8',
  bottom: '#5a6472',
  skin: fair,
  hair: 'short',
  hat: 'cap',
};
export const volunteerAunt: Look = {
  woman: true,
  over: 'vest',
  top: '#c9b8d0',
  bottom: '#4b4550',
  skin: tan,
  hair: 'bob',
};
export const volunteerElder: Look = {
  age: 'elder',
  over: 'vest',
  top: '#d5d9c8',
  bottom: '#55564f',
  skin: tan,
  hair: 'short',
  hairColour: silver,
};

/** Residents. */
export const grandpa: Look = {
  age: 'elder',
  over: 'jacket',
  overColour: '#55657a',
  top: '#e9e3d6',
  bottom: '#4b4a4a',
  skin: tan,
  hair: 'bald',
  hairColour: silver,
};
export const oldFarmer: Look = {
  age: 'elder',
  over: 'jacket',
  overColour: '#5f6b54',
  top: '#d8d3c6',
  bottom: '#55514b',
  skin: brown,
  hair: 'short',
  hairColour: silver,
};
export const grandma: Look = {
  age: 'elder',
  woman: true,
  over: 'padded',
  overColour: '#8a5468',
  top: '#ece2d4',
  bottom: '#4c464c',
  skin: tan,
  hair: 'bun',
  hairColour: silver,
};
export const granny: Look = {
  age: 'elder',
  woman: true,
  over: 'jacket',
  overColour: '#5c7f86',
  top: '#e8dfcf',
  bottom: '#544d57',
  skin: fair,
  hair: 'bob',
  hairColour: silver,
};
export const farmer: Look = { top: '#d9d2be', bottom: '#5d6470', skin: brown, hair: 'short', hat: 'straw' };
export const farmWife: Look = { woman: true, top: '#b96a55', bottom: '#4c5560', skin: tan, hair: 'bun' };
export const youngMan: Look = {
  over: 'jacket',
  overColour: '#4f7d74',
  top: '#efe9da',
  bottom: '#454c5a',
  skin: fair,
  hair: 'short',
};
export const youngWoman: Look = { woman: true, top: '#e2a24b', bottom: '#4d5a78', skin: fair, hair: 'long' };
export const mother: Look = { woman: true, top: '#7b94b5', skirt: '#4f5f80', skin: fair, hair: 'bob' };
export const uncle: Look = {
  over: 'jacket',
  overColour: '#6d5a4c',
  top: '#d6dce0',
  bottom: '#45423f',
  skin: tan,
  hair: 'side',
};

/** People on duty. */
export const cadre: Look = {
  over: 'jacket',
  overColour: '#3c4f6c',
  top: '#f4f1ea',
  bottom: '#343a46',
  skin: tan,
  hair: 'side',
};
export const cadreWoman: Look = {
  woman: true,
  over: 'jacket',
  overColour: '#71506a',
  top: '#f4f1ea',
  bottom: '#3c3b47',
  skin: fair,
  hair: 'bob',
};
export const doctor: Look = {
  over: 'coat',
  top: '#a9c7d6',
  bottom: '#46566b',
  skin: fair,
  hair: 'side',
  neck: 'stethoscope',
  glasses: true,
};
export const doctorWoman: Look = {
  woman: true,
  over: 'coat',
  top: '#b7d3cf',
  bottom: '#46566b',
  skin: fair,
  hair: 'bun',
  neck: 'stethoscope',
};
export const nurse: Look = {
  woman: true,
  over: 'coat',
  overColour: '#eef4f7',
  top: '#cfe1e8',
  bottom: '#dfe9ee',
  skin: fair,
  hair: 'bun',
  hat: 'nurse',
};
export const teacher: Look = {
  woman: true,
  top: '#8fa97d',
  bottom: '#4b4f5c',
  skin: fair,
  hair: 'bob',
  glasses: true,
  neck: 'collar',
};

/** Children. */
export const boy: Look = {
  age: 'child',
  top: '#4f86a8',
  bottom: '#5a5f6c',
  skin: fair,
  hair: 'short',
  shoes: '#e8e4da',
};
export const girl: Look = {
  age: 'child',
  woman: true,
  top: '#e08a8a',
  skirt: '#b9586a',
  skin: fair,
  hair: 'pigtails',
  shoes: '#d9d2c4',
};
export const smallBoy: Look = {
  age: 'child',
  top: '#e2b04a',
  bottom: '#6b7a5a',
  shorts: true,
  skin: tan,
  hair: 'bowl',
  shoes: '#c9574a',
};
export const pupilBoy: Look = {
  age: 'child',
  top: '#f4f2ec',
  bottom: '#3f5a86',
  sleeves: '#3f5a86',
  skin: fair,
  hair: 'short',
  neck: 'neckerchief',
  shoes: '#efece4',
};
export const pupilGirl: Look = {
  age: 'child',
  woman: true,
  top: '#f4f2ec',
  bottom: '#3f5a86',
  sleeves: '#3f5a86',
  skin: fair,
  hair: 'pony',
  neck: 'neckerchief',
  shoes: '#efece4',
};
