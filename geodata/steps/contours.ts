import * as v from 'valibot';
import type { CommuneCode } from '../../src/domain/ids.ts';
import { BuildError } from '../lib/buildError.ts';
import { communeCode } from '../lib/cells.ts';
import { AREA, type PolygonRings, polygonsOf, readFeatures } from '../lib/geojson.ts';
import { defineStep } from '../lib/step.ts';
import { cog } from './cog.ts';

const CONTOURS = 'communes-cog2025';

/** Surface of every commune at full resolution, in the order of the official list. */
export const contours = defineStep({
  id: 'contours',
  sources: [CONTOURS],
  inputs: [cog],
  run(context) {
    const properties = v.object({ DEPCOM: v.string() });
    const shapes = new Map<CommuneCode, PolygonRings[]>();
    for (const { where, geometry, properties: row } of readFeatures(
      CONTOURS,
      context.read(CONTOURS),
      AREA,
      properties,
    )) {
      const code = communeCode(row.DEPCOM, where);
      if (shapes.has(code)) throw new BuildError(where, `${code} is drawn twice`);
      shapes.set(code, polygonsOf(geometry));
    }
    const { communes } = context.get(cog);
    if (shapes.size !== communes.length)
      throw new BuildError(
        CONTOURS,
        `${shapes.size} communes drawn, ${communes.length} in the official list`,
      );
    return communes.map(({ code }) => {
      const polygons = shapes.get(code);
      if (!polygons) throw new BuildError(CONTOURS, `${code} is not drawn`);
      return { code, polygons };
    });
  },
});
