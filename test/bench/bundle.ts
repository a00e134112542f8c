import { build } from 'vite';

/** One classic script made of `code`, which may import the project's own modules by absolute path: the shipped code, not a copy. */
export async function bundle(code: string): Promise<string> {
  const name = 'bench-entry';
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [
      {
        name,
        resolveId: (id) => (id === name ? `\0${name}` : null),
        load: (id) => (id === `\0${name}` ? code : null),
      },
    ],
    build: {
      write: false,
      minify: true,
      rollupOptions: { input: name, output: { format: 'iife' } },
    },
  });
  for (const output of Array.isArray(result) ? result : [result]) {
    if ('output' in output) return output.output[0].code;
  }
  throw new Error('the bench bundle is empty');
}
