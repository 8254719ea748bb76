// What stands on the screens, in each language: read from the locales, so that a journey finds its words in all nine.
import { readFileSync, readdirSync } from 'node:fs';

const LOCALES = new URL('../../frontend/locales/', import.meta.url);

// Every language there is.
export const CODES = readdirSync(LOCALES).filter((name) => name.endsWith('.ftl')).map((name) => name.replace('.ftl', ''));

// Key to text, of one language; only what stands on one line. Easy French is French where it has no words of its own.
export function texts(code) {
  const source = ['', 'rights/'].map((folder) => readFileSync(new URL(`${folder}${code}.ftl`, LOCALES), 'utf8')).join('\n');
  const own = Object.fromEntries([...source.matchAll(/^([a-z][\w-]*) = (.+)$/gm)].map(([, key, text]) => [key, text]));
  return code === 'fr-facile' ? { ...texts('fr'), ...own } : own;
}

// A language as it names itself, and one word by which a screen is known to speak it.
export function said(code) {
  const of = texts(code);
  return { name: of['language-name'], tag: of['language-tag'], direction: of['language-direction'], rights: of['door-rights'] };
}
