import assert from 'node:assert/strict';
import { test } from 'node:test';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import { fewerColours } from '../../scripts/fewerColours.ts';

const WIDTH = 64;

test('keeps the colours of a picture that has few, however its rows are written', () => {
  const rows = Array.from({ length: 10 }, (_, row) =>
    Array.from({ length: WIDTH }, (_, column) => ((row * column) % 31) * 0x01_03_07),
  );
  assert.deepEqual(pixelsOf(fewerColours(pictureOf(rows))), rows);
});

test('draws the nearest colour where there are too many', () => {
  const plain = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: WIDTH }, (_, column) => (row % 4) * 0x40_00_00 + (column % 8) * 0x04_00),
  );
  // Each of these colours is there half as often as a plain one.
  const rare = Array.from({ length: WIDTH }, (_, column) => (column % 8) * 0x04_00 + 1);
  const drawn = pixelsOf(fewerColours(pictureOf([...plain, rare])));
  assert.deepEqual(drawn.slice(0, 8), plain);
  assert.deepEqual(
    drawn[8],
    rare.map((colour) => colour - 1),
  );
});

test('refuses a picture of another kind', () => {
  const png = pictureOf([[0]]);
  png[8 + 8 + 9] = 6;
  assert.throws(() => fewerColours(png), /red, green and blue/);
});

/** Writes a PNG whose rows use all five filters in turn. */
function pictureOf(rows: readonly (readonly number[])[]): Buffer {
  const width = rows[0]?.length ?? 0;
  const bytes = rows.map((row) =>
    Buffer.from(row.flatMap((colour) => [colour >> 16, (colour >> 8) & 255, colour & 255])),
  );
  const filtered = bytes.map((row, index) => {
    const filter = index % 5;
    const above = bytes[index - 1];
    const differences = row.map((byte, at) => {
      const [before, up, corner] = [row[at - 3] ?? 0, above?.[at] ?? 0, above?.[at - 3] ?? 0];
      const guess = before + up - corner;
      const nearest =
        [before, up, corner].toSorted((a, b) => Math.abs(guess - a) - Math.abs(guess - b))[0] ?? 0;
      return byte - ([0, before, up, (before + up) >> 1, nearest][filter] ?? 0);
    });
    return Buffer.concat([Buffer.from([filter]), differences]);
  });
  const header = Buffer.from([0, 0, 0, width, 0, 0, 0, rows.length, 8, 2, 0, 0, 0]);
  const parts = [
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(filtered))),
    chunk('IEND', Buffer.alloc(0)),
  ];
  return Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), ...parts]);
}

/** The colours of a PNG with a palette and no filters, row by row. */
function pixelsOf(png: Buffer): number[][] {
  const chunks = new Map<string, Buffer>();
  for (let start = 8; start < png.length; ) {
    const length = png.readUInt32BE(start);
    const body = png.subarray(start + 4, start + 8 + length);
    assert.equal(png.readUInt32BE(start + 8 + length), crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    start += length + 12;
  }
  const [header, palette, data] = ['IHDR', 'PLTE', 'IDAT'].map((kind) => chunks.get(kind) ?? Buffer.alloc(0));
  assert.ok(header && palette && data);
  assert.equal(header[9], 3);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(data);
  return Array.from({ length: height }, (_, row) =>
    Array.from({ length: width }, (_, column) => {
      assert.equal(rows[row * (width + 1)], 0);
      return palette.readUIntBE((rows[row * (width + 1) + column + 1] ?? 0) * 3, 3);
    }),
  );
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(content.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, sum]);
}
