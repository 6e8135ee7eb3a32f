import type { Translate } from '../core/translate.ts';

/** @param translations the texts of the user's language by the English ones */
export function createTranslate(translations: Readonly<Record<string, unknown>>): Translate {
  return (message, ...args) => {
    const known = Object.hasOwn(translations, message) ? translations[message] : undefined;
    const text = typeof known === 'string' ? known : message;
    return text.replaceAll(/\{(\d)\}/g, (placeholder, index) => String(args[Number(index)] ?? placeholder));
  };
}
