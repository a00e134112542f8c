/**
 * Only what is used of hash-wasm, in a module that is loaded when it is used: a dynamic import of the package itself would load
 * every hash it has, and the vault's unlock shares its chunk.
 */
export { argon2d, argon2id } from 'hash-wasm';
