/** Made by `modules/issuer-marks.ts` when Keytag is built. */
declare module 'virtual:issuer-marks' {
  const marks: import('./marks').Marks;
  export default marks;
}
