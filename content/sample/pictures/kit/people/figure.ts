import type { Point } from '../svg.ts';

/** Who is drawn: age, hair, clothes. All colours as `#rrggbb`. */
export interface Look {
  /** Proportions; default `adult`. */
  age?: 'child' | 'adult' | 'elder';
  /** Narrower shoulders, no beard; default false. */
  woman?: boolean;
  skin?: string;
  hair?: 'short' | 'side' | 'bob' | 'pony' | 'bun' | 'long' | 'bowl' | 'pigtails' | 'bald';
  hairColour?: string;
  hat?: 'cap' | 'straw' | 'knit' | 'helmet' | 'nurse' | 'headscarf' | 'surgical' | 'officer' | 'cook';
  hatColour?: string;
  glasses?: boolean;
  beard?: boolean;
  mask?: boolean;
  /** Colour of shirt, jacket or dress. */
  top?: string;
  /** Colour of what the vest, apron or coat leaves to be seen of the arms; default the top's. */
  sleeves?: string;
  /** Bare forearms. */
  shortSleeves?: boolean;
  bottom?: string;
  /** Bare shins (shorts). */
  shorts?: boolean;
  shoes?: string;
  /** Worn over the top. The red vest is the volunteers'. */
  over?: 'vest' | 'apron' | 'coat' | 'jacket' | 'padded' | 'overalls' | 'waders';
  overColour?: string;
  /** A skirt or the lower half of a dress, in this colour. */
  skirt?: string;
  /** At the neck. */
  neck?: 'collar' | 'scarf' | 'neckerchief' | 'tie' | 'stethoscope';
  neckColour?: string;
}

/** How the figure stands, and where its hands are. Lengths in hundredths of its height. */
export interface Pose {
  /** Three-quarter view towards the side it faces (default), from the front, or from behind. */
  view?: 'side' | 'front' | 'back';
  /** Default `stand`. */
  stance?: 'stand' | 'walk' | 'run' | 'sit' | 'squat' | 'kneel';
  /** Leaning forward, in degrees. */
  lean?: number;
  /** Looking down (positive) or up, in degrees. */
  nod?: number;
  /** Turn of the face: 0 to the viewer, 1 aside; default by the view. */
  look?: number;
  mouth?: 'smile' | 'open' | 'calm';
  /** The hand nearer to the viewer (from the front: the one on the left), from the middle of the shoulders. */
  near?: Point;
  /** The other hand. */
  far?: Point;
  /** The same, in the picture's coordinates; wins over `near`. */
  nearAt?: Point;
  farAt?: Point;
  /** Turns the elbow to its other side. */
  nearElbow?: -1 | 1;
  farElbow?: -1 | 1;
  /** Draws the far arm over the body, for work in front of the chest. */
  farOver?: boolean;
  /** Drawn in the hand, around the point (0, 0), in hundredths of the height. */
  nearHolds?: string;
  farHolds?: string;
  /** Drawn over the chest, from the middle of the shoulders. */
  carries?: string;
  /** Drawn behind the body, from the middle of the shoulders. */
  back?: string;
  /** Height of the seat; default 26. */
  seat?: number;
  /** Where the feet stand, from the point the figure stands on. */
  feet?: readonly [Point, Point];
  /** No legs, for a figure behind a table. */
  bust?: boolean;
  /** No shadow on the ground. */
  noShadow?: boolean;
}

/** One figure in a picture. */
export interface Person extends Look, Pose {
  /** Where it stands: the ground between its feet. */
  at: Point;
  /** Standing height in the picture's units (children's own height, not an adult's). */
  height: number;
  /** The side it faces; default right. */
  faces?: 'left' | 'right';
}

/** Lengths of the body in hundredths of the standing height. */
export interface Body {
  thigh: number;
  shin: number;
  torso: number;
  shoulder: number;
  hip: number;
  upperArm: number;
  forearm: number;
  /** Half the height of the head. */
  head: number;
  neck: number;
  /** Thickness of limbs, 1 for a grown man. */
  girth: number;
}

/** The proportions of an age. */
export function bodyOf({ age, woman }: Look): Body {
  if (age === 'child') {
    const shared = { thigh: 17.5, shin: 16.5, torso: 28, upperArm: 12.5, forearm: 12, neck: 1.6 };
    return { ...shared, shoulder: 8.4, hip: 6.8, head: 12.2, girth: 1 };
  }
  const limbs = { thigh: 21.5, shin: 21, torso: 31, upperArm: 15, forearm: 14, neck: 3 };
  if (woman) return { ...limbs, shoulder: 8.2, hip: 7.4, head: 8.8, girth: 0.92 };
  return { ...limbs, shoulder: 9.6, hip: 7.2, head: 8.9, girth: 1.04 };
}
