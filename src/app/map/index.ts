// The map's only door for the rest of the app.
export { createMap } from './map.ts';
export type * from './model.ts';
