import { ar } from './ar';
import { cs } from './cs';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { hu } from './hu';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { pl } from './pl';
import { ptBr } from './pt-br';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { zhCn } from './zh-cn';
import { zhTw } from './zh-tw';
import type { Labels } from './labels';

/** Every language Keytag has labels of; one file each. */
export const languages: readonly Labels[] = [
  ar,
  cs,
  de,
  en,
  es,
  fr,
  hu,
  it,
  ja,
  ko,
  nl,
  pl,
  ptBr,
  ru,
  sv,
  tr,
  zhCn,
  zhTw,
];
