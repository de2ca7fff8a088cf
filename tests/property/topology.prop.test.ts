import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dissolve } from '../../src/domain/catalogue/dissolve.ts';
import { decodeTopology, encodeTopology } from '../../src/domain/catalogue/topology.ts';
import { buildCoverageMesh } from '../../src/domain/territory/coverage/mesh.ts';
import { repairShape } from '../../src/domain/territory/outline.ts';
import { shapeAreaKm2 } from '../../src/domain/territory/shapeArea.ts';
import { gridTopology } from '../support/gridTopology.ts';
import { hardCommunes } from '../support/hardCommunes.ts';

const cells = fc.uniqueArray(fc.tuple(fc.nat(6), fc.nat(6)), {
  minLength: 1,
  maxLength: 30,
  selector: ([column, line]) => 10 * column + line,
});

describe('a topology file', () => {
  test('gives back the topology that made it', () => {
    fc.assert(
      fc.property(cells, fc.double({ min: -179, max: 170, noNaN: true }), (squares, west) => {
        const topology = gridTopology(squares, west, 40, 0.1);
        expect(decodeTopology(encodeTopology(topology))).toEqual({ ok: true, value: topology });
      }),
    );
  });

  test('is read or refused, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const withHeader = Uint8Array.of(0x41, 0x52, 0x50, 0x54, 1, ...bytes);
        expect(decodeTopology(bytes).ok || decodeTopology(withHeader).ok).toBeTypeOf('boolean');
      }),
      { numRuns: 1000 },
    );
  });

  test('with any byte changed is refused, or still makes a mesh', () => {
    const valid = encodeTopology(hardCommunes());
    fc.assert(
      fc.property(fc.nat(valid.length - 1), fc.nat(255), (at, value) => {
        const decoded = decodeTopology(valid.with(at, value));
        if (decoded.ok) expect(buildCoverageMesh(decoded.value).areaKm2.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the outline of any set of communes', () => {
  test('has their area, and rings that are simple and apart', () => {
    fc.assert(
      fc.property(cells, (squares) => {
        const topology = gridTopology(squares, -1.5, 47, 0.1);
        const outline = dissolve(topology, squares.keys());
        const area = buildCoverageMesh(topology).areaKm2.reduce((a, b) => a + b);
        // Outlines are followed half a micro-degree to the north-east, where there is that much less area.
        expect(shapeAreaKm2(outline) / area).toBeCloseTo(1, 7);
        expect(shapeAreaKm2(repairShape(outline) ?? []) / area).toBeCloseTo(1, 5);
      }),
    );
  });
});
