import { crc32, deflateSync, inflateSync } from 'node:zlib';

const SIGNATURE = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const MOST_COLOURS = 32;

/**
 * Draws a picture with its 32 most frequent colours, which takes a sixth of the bytes. A picture of a user interface has
 * few colours but for the edges of its letters; there the nearest colour is drawn.
 *
 * @param png as Chromium writes it: 8 bits a channel, red, green and blue, not interlaced
 * @throws {Error} if it is of another kind
 */
export function fewerColours(png: Buffer): Buffer {
  const { header, data } = readChunks(png);
  if (header.readUIntBE(8, 5) !== 0x08_02_00_00_00) {
    throw new Error('The picture is not 8 bits a channel, in red, green and blue.');
  }
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const pixels = unfilter(inflateSync(data), width * 3, height);
  const palette = mostFrequent(pixels);
  const places = new Map(palette.map((colour, index) => [colour, index]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let pixel = 0; pixel < width * height; pixel += 1) {
    const colour = pixels.readUIntBE(pixel * 3, 3);
    let place = places.get(colour);
    if (place === undefined) {
      place = nearest(palette, colour);
      places.set(colour, place);
    }
    // Each row begins with the number of its filter: none.
    rows[pixel + Math.floor(pixel / width) + 1] = place;
  }
  const indexed = Buffer.from(header);
  indexed[9] = 3;
  const colours = Buffer.alloc(palette.length * 3);
  for (const [index, colour] of palette.entries()) colours.writeUIntBE(colour, index * 3, 3);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', indexed),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function readChunks(png: Buffer): { readonly header: Buffer; readonly data: Buffer } {
  const data: Buffer[] = [];
  let header: Buffer = Buffer.alloc(13);
  for (let start = SIGNATURE.length; start < png.length; ) {
    const length = png.readUInt32BE(start);
    const content = png.subarray(start + 8, start + 8 + length);
    const kind = png.toString('latin1', start + 4, start + 8);
    if (kind === 'IHDR') header = content;
    else if (kind === 'IDAT') data.push(content);
    start += length + 12;
  }
  return { header, data: Buffer.concat(data) };
}

/** The bytes themselves, where a PNG has differences to the pixels before and above. */
function unfilter(filtered: Buffer, stride: number, height: number): Buffer {
  const bytes = Buffer.alloc(stride * height);
  for (let row = 0; row < height; row += 1) {
    const filter = filtered[row * (stride + 1)];
    for (let column = 0; column < stride; column += 1) {
      const at = row * stride + column;
      const before = column < 3 ? 0 : bytes[at - 3]!;
      const above = row === 0 ? 0 : bytes[at - stride]!;
      const corner = column < 3 || row === 0 ? 0 : bytes[at - stride - 3]!;
      const guesses = [0, before, above, (before + above) >> 1, paeth(before, above, corner)];
      bytes[at] = filtered[at + row + 1]! + guesses[filter!]!;
    }
  }
  return bytes;
}

/** The one of three neighbours that is nearest to where they lead. */
function paeth(before: number, above: number, corner: number): number {
  const guess = before + above - corner;
  const [b, a, c] = [before, above, corner].map((value) => Math.abs(guess - value)) as [
    number,
    number,
    number,
  ];
  if (b <= a && b <= c) return before;
  return a <= c ? above : corner;
}

function mostFrequent(pixels: Buffer): number[] {
  const counts = new Map<number, number>();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, countA], [b, countB]) => countB - countA || a - b)
    .slice(0, MOST_COLOURS)
    .map(([colour]) => colour);
}

function nearest(palette: readonly number[], colour: number): number {
  const distances = palette.map((other) =>
    [16, 8, 0].reduce((sum, shift) => sum + (((other >> shift) & 255) - ((colour >> shift) & 255)) ** 2, 0),
  );
  return distances.indexOf(Math.min(...distances));
}

function chunk(kind: string, content: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), content]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(content.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
