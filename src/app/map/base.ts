// Reads a base map's file into lines and rings of the plane.

import type { PlaneLine } from './geometry.ts';
import { smooth } from './geometry.ts';
import type { MapBounds } from './model.ts';
import type { PlaneBox, PlanePoint, Projection } from './projection.ts';
import { planeBox } from './projection.ts';

/** A text in the languages the base map has. */
export type BaseText = Readonly<Record<string, string>>;

/** The file that scripts/base-layers.ts writes: lines are whole steps from the south-western corner, as differences. */
export interface BaseFile {
  format: number;
  bounds: MapBounds;
  steps: number;
  land: number[][];
  state: number[][];
  coast: number[][];
  borders: number[][];
  governorates: number[][];
  rivers: { name: BaseText | null; line: number[] }[];
  lakes: number[][];
  highGround: { width: number; crest: number[] }[];
  names: {
    kind: 'country' | 'water' | 'relief';
    text: BaseText;
    at: [number, number];
    angle: number;
    tier: number;
  }[];
}

/** The base map in the plane. */
export interface Base {
  box: PlaneBox;
  land: readonly PlaneLine[];
  /** The country whose ground is fought over; control is drawn inside it only. */
  state: readonly PlaneLine[];
  coast: readonly PlaneLine[];
  borders: readonly PlaneLine[];
  governorates: readonly PlaneLine[];
  /** Smoothed courses. */
  rivers: readonly { name: BaseText | null; course: PlaneLine }[];
  lakes: readonly PlaneLine[];
  highGround: readonly { width: number; crest: PlaneLine }[];
  names: readonly {
    kind: 'country' | 'water' | 'relief';
    text: BaseText;
    at: PlanePoint;
    angle: number;
    tier: number;
  }[];
}

/** Turns a file's whole numbers back into points; throws on a format it does not know. */
export function decodeBase(file: BaseFile, projection: Projection): Base {
  if (file.format !== 1) throw new Error(`base map of format ${file.format}, expected 1`);
  const line = (numbers: readonly number[]): PlaneLine => {
    const points: PlanePoint[] = [];
    let [x, y] = [0, 0];
    for (let index = 0; index + 1 < numbers.length; index += 2) {
      x += numbers[index]!;
      y += numbers[index + 1]!;
      points.push(
        projection.toPlane([file.bounds.west + x / file.steps, file.bounds.south + y / file.steps]),
      );
    }
    return points;
  };
  return {
    box: planeBox(file.bounds, projection),
    land: file.land.map(line),
    state: file.state.map(line),
    coast: file.coast.map(line),
    borders: file.borders.map(line),
    governorates: file.governorates.map(line),
    rivers: file.rivers.map((river) => ({
      name: river.name,
      course: smooth(smooth(line(river.line), false), false),
    })),
    lakes: file.lakes.map(line),
    highGround: file.highGround.map((band) => ({ width: band.width, crest: line(band.crest) })),
    names: file.names.map((name) => ({ ...name, at: projection.toPlane(name.at) })),
  };
}
