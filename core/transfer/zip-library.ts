/**
 * What Keytag takes of zip.js, in one place so that the rest of it is left out of the build: this edition has no workers, no
 * WebAssembly and no network, and inflates with the platform's own DecompressionStream.
 */
export {
  ERR_ENCRYPTED,
  ERR_INVALID_PASSWORD,
  ERR_INVALID_UNCOMPRESSED_SIZE,
  ERR_UNSUPPORTED_COMPRESSION,
  ERR_UNSUPPORTED_ENCRYPTION,
  Uint8ArrayReader,
  ZipReader,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
