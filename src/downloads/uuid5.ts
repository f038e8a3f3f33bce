import { createHash } from 'node:crypto';

/**
 * The name-based UUID of version 5: the same name always has the same. RFC 9562, section 5.5.
 *
 * @param space a UUID that keeps names of different publishers apart
 * @throws RangeError when the space is no UUID
 * @example uuid5('www.example.com', '6ba7b810-9dad-11d1-80b4-00c04fd430c8') // '2ed6657d-e927-568b-95e1-2665a8aea6a2'
 */
export function uuid5(name: string, space: string): string {
  const bytes = Buffer.from(space.replaceAll('-', ''), 'hex');
  if (bytes.length !== 16) throw new RangeError(`not a UUID: ${space}`);
  const hash = createHash('sha1').update(bytes).update(name).digest().subarray(0, 16);
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
