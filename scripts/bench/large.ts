// A scenario file of any number of places and formations: copies of a shipped one laid side by side on a plain map, for measuring how
// the page bears large scenarios. To be opened as a file; nobody is meant to play it.

type Row = Record<string, unknown>;
type Table = Record<string, Row>;

interface ScenarioFile {
  id: string;
  title: Row | string;
  map: Row;
  locations: Table;
  routes: Table;
  formations: Table;
  [part: string]: unknown;
}

/** Copies beside each other before the next row of them. */
const COLUMNS = 3;
/** Kilometres between the middles of copies, as a share of a copy's breadth and height. */
const STRIDE = 1.04;
const KM_PER_DEGREE = 111.2;
/** Parts of a file that name what it is compared with or where it is from. */
const LEFT_OUT = ['$schema', 'variants', 'expect', 'uncertain'] as const;

function idIn(copy: number, id: string): string {
  return copy === 0 ? id : `${id}-copy-${copy}`;
}

/** Degrees as kilometres on a plane, from the middle of the map. */
function toPlane(locations: Table): (at: readonly [number, number]) => readonly [number, number] {
  const all = Object.values(locations).map(({ at }) => at as readonly [number, number]);
  const middle = (axis: 0 | 1) =>
    (Math.min(...all.map((at) => at[axis])) + Math.max(...all.map((at) => at[axis]))) / 2;
  const [east, north] = [middle(0), middle(1)];
  const narrow = Math.cos((north * Math.PI) / 180);
  return ([x, y]) => [(x - east) * KM_PER_DEGREE * narrow, (y - north) * KM_PER_DEGREE];
}

function nameIn(copy: number, name: unknown): unknown {
  if (copy === 0) return name;
  const text = typeof name === 'string' ? name : (name as { en: string }).en;
  return { en: `${text} ${copy + 1}` };
}

/**
 * The text of a scenario file with that many places and formations. Whatever names places keeps to the first copy, which is the original.
 *
 * @param text of a scenario file with a geographic map
 * @param places at least as many as the original has, and the same of formations
 */
export function largeScenario(text: string, places: number, formations: number): string {
  const file = JSON.parse(text) as ScenarioFile;
  const plane = toPlane(file.locations);
  const spots = Object.values(file.locations).map(({ at }) => plane(at as readonly [number, number]));
  const reach = (axis: 0 | 1) =>
    STRIDE * (Math.max(...spots.map((at) => at[axis])) - Math.min(...spots.map((at) => at[axis])));
  const [across, down] = [reach(0), reach(1)];
  const locations: Table = {};
  const routes: Table = {};
  const troops: Table = {};
  const [anchor] = Object.keys(file.locations);
  for (let copy = 0; Object.keys(locations).length < places; copy++) {
    const [east, south] = [(copy % COLUMNS) * across, Math.floor(copy / COLUMNS) * down];
    for (const [id, location] of Object.entries(file.locations)) {
      if (Object.keys(locations).length === places) break;
      const [x, y] = plane(location['at'] as readonly [number, number]);
      locations[idIn(copy, id)] = {
        ...location,
        name: nameIn(copy, location['name']),
        at: [Math.round((x + east) * 10) / 10, Math.round((y - south) * 10) / 10],
        fled: {},
        seat: copy === 0 && location['seat'] === true,
      };
    }
    for (const [ends, { via: _via, name: _name, ...route }] of Object.entries(file.routes)) {
      const [a = '', b = ''] = ends.split('--').map((id) => idIn(copy, id));
      if (locations[a] && locations[b]) routes[a < b ? `${a}--${b}` : `${b}--${a}`] = route;
    }
    if (copy > 0 && anchor !== undefined) {
      const [a, b] = [idIn(copy - 1, anchor), idIn(copy, anchor)];
      const km = Math.round(copy % COLUMNS === 0 ? Math.hypot(down, (COLUMNS - 1) * across) : across);
      routes[a < b ? `${a}--${b}` : `${b}--${a}`] = { class: 'primary', km };
    }
  }
  for (let copy = 0; Object.keys(troops).length < formations; copy++) {
    for (const [id, { short, ...formation }] of Object.entries(file.formations)) {
      if (Object.keys(troops).length === formations) break;
      const home = formation['at'] as string | undefined;
      const at = home === undefined ? undefined : idIn(copy, home);
      troops[idIn(copy, id)] = {
        ...formation,
        name: nameIn(copy, formation['name']),
        ...(short === undefined ? {} : { short: nameIn(copy, short) }),
        ...(at === undefined ? {} : { at: locations[at] ? at : home }),
      };
    }
  }
  const large: ScenarioFile = {
    ...file,
    id: `large-${places}-${formations}`,
    title: { en: `Large: ${places} places, ${formations} formations` },
    map: { projection: 'plain' },
    locations,
    routes,
    formations: troops,
  };
  for (const part of LEFT_OUT) delete large[part];
  return JSON.stringify(large);
}
