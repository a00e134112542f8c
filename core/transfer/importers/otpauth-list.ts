import { recogniseText } from '../../otp/recognise';
import type { Importer } from '../types';
import { isEnteList, meaningfulLines, readUris } from '../uri-lines';

const links = ['otpauth', 'motp', 'steam'];

/** A text with one otpauth, motp or steam link a line, as most apps can write it. Parts of a Google export may stand among them. */
export const otpauthList: Importer = {
  id: 'otpauth-list',
  label: 'otpauth links',
  recognise: ({ text, json }) =>
    text !== null &&
    json === undefined &&
    /(otpauth|motp|steam):\/\//i.test(text) &&
    !isEnteList(text) &&
    meaningfulLines(text).some((line) => links.includes(recogniseText(line.text))),
  open: async ({ text }) => ({ locked: false, imported: readUris(meaningfulLines(text ?? '')) }),
};
