import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

// Every host has it (Node, web worker, browser), yet it belongs to no ECMAScript library TypeScript could be given here.
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** The SHA-256 of a text's UTF-8 bytes: 64 lower-case hexadecimal digits. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(new TextEncoder().encode(text)));
}
