import { addViteConfig, defineWxtModule } from 'wxt/modules';
import { issuerMarks } from '../scripts/issuer-marks';

const id = 'virtual:issuer-marks';

/** Answers the import of `virtual:issuer-marks` with the marks of the services that Keytag knows (docs/adr/0014). */
export default defineWxtModule({
  name: 'issuer-marks',
  setup: (wxt) =>
    addViteConfig(wxt, () => ({
      plugins: [
        {
          name: 'keytag:issuer-marks',
          resolveId: (source: string) => (source === id ? `\0${id}` : null),
          load: (source: string) =>
            source === `\0${id}` ? `export default JSON.parse(${JSON.stringify(JSON.stringify(issuerMarks()))})` : null,
        },
      ],
    })),
});
