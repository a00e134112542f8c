import { ar } from './ar';
import { de } from './de';
import { en } from './en';
import { ja } from './ja';

export const labels = { ar, de, en, ja } as const;
