// What a base map is made of besides open data: where it is cut, and the lines and names that are our own.

export type Point = readonly [longitude: number, latitude: number];

/** A text in the languages that the base maps have. */
type RegionText = Readonly<Record<string, string>>;

export interface Region {
  /** Name of the file, and of `map.base` in scenarios. */
  readonly id: string;
  readonly about: string;
  readonly clip: {
    readonly west: number;
    readonly south: number;
    readonly east: number;
    readonly north: number;
  };
  /** ISO 3166 numbers of the country, or countries, whose ground is fought over; lines between them are not drawn. */
  readonly state: readonly string[];
  /** Lines that divide the state: from open data, or our own. */
  readonly divisions: 'governorates' | readonly (readonly Point[])[];
  /** Rivers drawn by hand. */
  readonly rivers: readonly { readonly name: RegionText; readonly course: readonly Point[] }[];
  /** Names of rivers of the open data: each goes to the line that passes near a point. */
  readonly riverNames: readonly { readonly text: RegionText; readonly near: Point }[];
  /** Bands of high ground: the line of the crest and the width of the band in km. */
  readonly highGround: readonly { readonly width: number; readonly crest: readonly Point[] }[];
  /** Names written on the ground itself: `angle` in degrees clockwise, `tier` 1 is shown first when zooming in. */
  readonly names: readonly {
    readonly kind: 'country' | 'water' | 'relief';
    readonly text: RegionText;
    readonly at: Point;
    readonly angle: number;
    readonly tier: number;
  }[];
}
