// People who answer the questions on their rights. What is asked, and in which order, is the engine's: each question that
// may come has its answer here, in terms of a hand: what is picked, what is filled in, and going on.
import { expect } from './server.mjs';

// A person of 34, alone, with 310.50 euros of pay a month and a home of her own.
export const ANSWERS = {
  'Qui compte dans votre foyer ?': (hand) => hand.pick('Moi seulement'),
  'Quelle date de naissance ?': (hand) => typed(hand, '12/05/1992'),
  'Quelle activité en ce moment ?': (hand) => hand.pick('Salarié'),
  'Quelle nationalité ?': (hand) => hand.pick('Française'),
  'Qu’est-ce qui entre ou sort chaque mois ?': async (hand) => { await hand.pick('Un salaire'); await hand.next(); },
  'Quel salaire ?': (hand) => typed(hand, '310,50'),
  'L’une de ces situations ?': (hand) => hand.next(),
  'Avant 28 ans : l’une de ces situations ?': (hand) => hand.next(),
  'Où vivez-vous ?': (hand) => hand.pick('Chez moi, sans emprunt à rembourser'),
  'Combien d’épargne dans le foyer ?': (hand) => typed(hand, '0', '0'),
  'Qu’a-t-on déclaré aux impôts pour il y a deux ans ?': (hand) => hand.pick('Comme cette année'),
  'Quel revenu fiscal de référence ?': (hand) => typed(hand, '3400', '3400'),
  'Que recevez-vous déjà ?': (hand) => hand.next(),
};

// A person of 71, alone, with a pension of 640 euros, in social housing.
export const OLDER = {
  ...ANSWERS,
  'Quelle date de naissance ?': (hand) => typed(hand, '12/05/1955'),
  'Quelle activité en ce moment ?': (hand) => hand.pick('À la retraite'),
  'Qu’est-ce qui entre ou sort chaque mois ?': async (hand) => { await hand.pick('Une retraite ou une pension de réversion'); await hand.next(); },
  'Combien de retraite ?': (hand) => typed(hand, '640'),
  'Où vivez-vous ?': (hand) => hand.pick('En location HLM'),
  'Quel loyer par mois ?': (hand) => typed(hand, '310'),
  'Quelque chose de particulier dans ce logement ?': (hand) => hand.next(),
  'Quel revenu fiscal de référence ?': (hand) => typed(hand, '6900', '6900'),
};

// A mother of two, six years in France, with 820.50 euros of pay. Her keyboard writes the digits of Arabic.
export const PARENT = {
  ...ANSWERS,
  'Qui compte dans votre foyer ?': (hand) => hand.pick('Moi et mes enfants'),
  'Quand vos enfants sont-ils nés ?': async (hand) => {
    await hand.fill('١٤/٠١/٢٠١٨');
    await hand.pick('Ajouter un enfant');
    await hand.fill('١٤/٠١/٢٠١٨', '٠٢٠٥٢٠٢١');
    await hand.next();
  },
  'Quelle date de naissance ?': (hand) => typed(hand, '١٢/٠٥/١٩٩٢'),
  'Quelle nationalité ?': (hand) => hand.pick('Autre nationalité'),
  'Depuis combien d’années en France, avec un titre de séjour qui permet de travailler ?': (hand) => typed(hand, '٦'),
  'Quel salaire ?': (hand) => typed(hand, '٨٢٠٫٥٠'),
  'Où vivez-vous ?': (hand) => hand.pick('En location HLM'),
  'Quel loyer par mois ?': (hand) => typed(hand, '٣٨٠'),
  'Quelque chose de particulier dans ce logement ?': (hand) => hand.next(),
  'Seul avec les enfants depuis moins de dix-huit mois ?': (hand) => hand.pick('Non'),
  'L’un de vos enfants est-il dans une de ces situations ?': (hand) => hand.next(),
  'En garde alternée ?': (hand) => hand.pick('Non'),
  'À quelle école ?': (hand) => hand.pick('Primaire'),
};

async function typed(hand, ...values) {
  await hand.fill(...values);
  await hand.next();
}

export const heading = (page) => page.getByRole('heading', { level: 1 }).innerText();

// A hand that touches. Whoever reads another language has its words: French to theirs.
export function hand(page, { words = (french) => french } = {}) {
  return {
    pick: (name) => page.getByRole('button', { name: words(name), exact: true }).click(),
    fill: async (...values) => {
      for (const [place, value] of values.entries()) await page.locator(`#answer-${place}`).fill(value);
    },
    next: () => page.getByRole('button', { name: words('Continuer'), exact: true }).click(),
  };
}

// Answers until the results stand there; says what was asked.
export async function answerAll(page, answers = ANSWERS, { see = async () => {}, words } = {}) {
  const seen = [];
  await expect(page.locator('.progress')).toBeVisible();
  while (await page.locator('.progress').count()) {
    const question = await heading(page);
    const known = Object.keys(answers).find((french) => (words?.(french) ?? french) === question);
    expect(known, `an answer to ${question}`).toBeDefined();
    expect(seen, 'no question comes twice').not.toContain(question);
    seen.push(question);
    await see(question);
    await answers[known](hand(page, { words }));
    await expect.poll(() => heading(page)).not.toBe(question);
  }
  return seen;
}
