// The town's own aids: an agent writes one, is shown what is wrong beside its field and which example does not come out,
// mends it and publishes it; phones have it in their results with its reason, also offline; withdrawn, it is gone.
import { test, expect } from './server.mjs';
import { answerAll } from './answers.mjs';
import { disk, look as lookAtPhone, ready } from './steps.mjs';
import { DESK, TABLET, enters, look, room } from './staff.mjs';

// Each goes on in the town that the one before has left.
test.describe.configure({ mode: 'serial' });

const NAME = 'Aide au permis de conduire';
const AT_MOST = 'l’aide est jusqu’à { $maximum } ans.';
const publish = (page) => page.getByRole('button', { name: 'Publier…' }).click();
const field = (page, at) => page.locator(`#field-${at.replaceAll(/[[\].]/g, '-')}`);
const said = (page, at) => page.locator('.field', { has: field(page, at) }).locator('.error');
const fills = async (page, fields) => {
  for (const [at, text] of Object.entries(fields)) await field(page, at).fill(text);
};
const example = (page, number) => page.locator('.card', { has: page.getByRole('heading', { name: `Exemple ${number} :` }) });
const aid = (page) => page.locator('.card', { has: page.getByRole('heading', { name: NAME }) });

test('an agent writes an aid, mends what is wrong, and publishes it', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const agent = await enters(browser, baseURL, 'Accueil du centre', DESK);
  const { page } = agent;
  await room(page, 'Aides locales').click();
  await expect(page.locator('.listing li')).toHaveCount(2);
  await look(agent, 'aides');
  await page.getByRole('link', { name: 'Nouvelle aide' }).click();

  // Each mistake stands beside its field.
  await field(page, 'aid-name').fill(NAME);
  await page.getByRole('button', { name: 'Ajouter une condition' }).click();
  await field(page, 'conditions[0].kind').selectOption('age');
  await field(page, 'conditions[0].is').selectOption('at_most');
  await field(page, 'conditions[0].from').fill('jeune');
  await field(page, 'gives.kind').selectOption('money');
  await field(page, 'gives.euros').fill('cent');
  await publish(page);
  await expect(page.getByRole('dialog', { name: 'Publier ces changements' })).toBeHidden();
  await expect(page.getByText('choses sont à corriger avant de publier')).toBeVisible();
  await expect(said(page, 'conditions[0].from')).toHaveText('Écrivez un nombre entier, par exemple 3.');
  await expect(field(page, 'conditions[0].from')).toHaveAttribute('aria-invalid', 'true');
  await expect(said(page, 'gives.euros')).toHaveText('Écrivez un montant, par exemple 9,99.');
  await expect(said(page, 'aid-number')).toHaveText('Il manque quelque chose ici : écrivez-le.');
  await expect(page.getByText('3 exemples au moins sont demandés : ajoutez-en.')).toBeVisible();
  await look(agent, 'aide-erreurs');

  await fills(page, {
    'aid-what': 'Une aide de la ville pour passer le permis.',
    'aid-number': '2026-52',
    'aid-body': 'Conseil d’administration du CCAS',
    'aid-from': '2026-01-01',
    'conditions[0].from': '35',
    'conditions[0].met': `Vous avez { $age } ans : ${AT_MOST}`,
    'conditions[0].not_met': `Vous avez { $quotient } ans : ${AT_MOST}`,
    'gives.euros': '150',
    'aid-papers': 'Une pièce d’identité\nLe devis de l’auto-école',
    'aid-place': 'À l’accueil du CCAS',
  });
  await field(page, 'gives.per').selectOption('once');
  await expect(said(page, 'conditions[0].not_met')).toContainText('{ $quotient } n’existe pas ici. Vous pouvez mettre : { $age }, { $maximum }');
  await field(page, 'conditions[0].not_met').fill(`Vous avez { $age } ans : ${AT_MOST}`);
  await expect(said(page, 'conditions[0].not_met')).toBeEmpty();

  // Worked out by hand, and tried by the engine.
  const ages = ['35', '36', '20'];
  for (const [place, age] of ages.entries()) {
    await page.getByRole('button', { name: 'Ajouter un exemple' }).click();
    await fills(page, { [`examples[${place}].name`]: `une personne de ${age} ans`, [`examples[${place}].month`]: '2026-11', [`examples[${place}].age`]: age, [`examples[${place}].euros`]: '150' });
  }
  await expect(example(page, 1).getByText('Le calcul trouve la même chose')).toBeVisible();
  await expect(example(page, 2).getByText('Le calcul dit non, à cause de : Condition 1 : Âge')).toBeVisible();
  await publish(page);
  await expect(page.getByText('Aucun exemple n’attend un non : ajoutez-en un.')).toBeVisible();
  await example(page, 2).scrollIntoViewIfNeeded();
  await look(agent, 'aide-exemple-faux');
  await field(page, 'examples[1].verdict').selectOption('no');
  await field(page, 'examples[1].reason').selectOption('age');
  await expect(example(page, 2).getByText('Le calcul trouve la même chose')).toBeVisible();
  await field(page, 'examples[2].euros').fill('100');
  await expect(example(page, 3).getByText(/Le calcul trouve 150/)).toBeVisible();
  await field(page, 'examples[2].euros').fill('150');

  // Who would be touched: those of the ten who are at most 35.
  await expect(page.getByText('3 des 10 foyers types auraient cette aide.').first()).toBeVisible();
  await publish(page);
  await expect(page.getByRole('dialog', { name: 'Publier ces changements' })).toBeVisible();
  await look(agent, 'aide-publier');
  await page.getByRole('button', { name: 'Publier maintenant' }).click();
  await expect(page.getByText('C’est publié')).toBeVisible();
  await room(page, 'Aides locales').click();
  await expect(page.locator('.listing li', { hasText: NAME }).getByText('Publiée')).toBeVisible();
});

test('a phone has it in its results with its reason, also offline, until it is withdrawn', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const phone = await ready(browser, baseURL);
  const { page, context } = phone;
  await expect.poll(async () => JSON.stringify(await disk(page))).toContain(NAME);
  await context.setOffline(true);
  await page.goto('/droits');
  await answerAll(page);
  // Born in May 1992.
  const years = new Date().getFullYear() - 1992 - (new Date().getMonth() < 4 ? 1 : 0);
  await expect(aid(page).getByText(`Vous avez ${years} ans : l’aide est jusqu’à 35 ans.`)).toBeVisible();
  await expect(aid(page)).toContainText('150');
  await aid(page).scrollIntoViewIfNeeded();
  await lookAtPhone(phone, 'resultats-aide-locale');
  await page.getByRole('link', { name: 'Mes papiers' }).click();
  await expect(page.getByText('Le devis de l’auto-école')).toBeVisible();
  await page.goBack();
  await expect(aid(page)).toBeVisible();

  const director = await enters(browser, baseURL, 'Direction', TABLET);
  await director.page.goto('/equipe/aides/aide_au_permis_de_conduire');
  await expect(director.page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await look(director, 'aide');
  await director.page.getByRole('button', { name: 'Retirer…' }).click();
  await look(director, 'aide-retirer');
  await director.page.getByRole('button', { name: 'Retirer cette aide' }).click();
  await expect(director.page.getByText('Cette aide est retirée : personne ne la voit.')).toBeVisible();

  await expect(aid(page)).toBeVisible();
  await context.setOffline(false);
  await expect(aid(page)).toHaveCount(0);
  // The town's others are still there.
  await expect(page.getByRole('heading', { name: /^Epicéa/ })).toBeVisible();

  // Published again, everybody has it again.
  await director.page.getByRole('button', { name: 'Publier…' }).click();
  await director.page.getByRole('button', { name: 'Publier maintenant' }).click();
  await expect(director.page.getByText('C’est publié')).toBeVisible();
  await expect(aid(page)).toBeVisible();
});

test('two edit the same aid, and nothing is lost', async ({ browser, baseURL }) => {
  const [one, other] = [await enters(browser, baseURL, 'Direction'), await enters(browser, baseURL, 'Accueil du centre')];
  for (const { page } of [one, other]) {
    await page.goto('/equipe/aides/epicea');
    await expect(field(page, 'aid-number')).toHaveValue('DEMO-2026-01');
  }
  await field(other.page, 'aid-phone').fill('02 48 52 00 00');
  await field(one.page, 'conditions[0].from').fill('12');
  // 300 a month is ten a day, which is now below the threshold: the example that stood right above it says so.
  await expect(example(one.page, 2).getByText('Le calcul dit oui')).toBeVisible();
  await field(one.page, 'conditions[0].from').fill('10');
  await field(one.page, 'aid-papers').fill('Une pièce d’identité');
  await publish(one.page);
  await one.page.getByRole('button', { name: 'Publier maintenant' }).click();
  await expect(one.page.getByText('C’est publié')).toBeVisible();
  await expect(other.page.getByRole('heading', { name: 'Quelqu’un d’autre a publié entre-temps' })).toBeVisible();
  await look(other, 'aide-deux-textes');
  await other.page.getByRole('button', { name: 'Continuer avec les deux' }).click();
  await expect(field(other.page, 'aid-papers')).toHaveValue('Une pièce d’identité');
  await expect(field(other.page, 'aid-phone')).toHaveValue('02 48 52 00 00');
  await publish(other.page);
  await other.page.getByRole('button', { name: 'Publier maintenant' }).click();
  await expect(other.page.getByText('C’est publié')).toBeVisible();
});

test('a facilitator and a partner have no such room', async ({ browser, baseURL }) => {
  for (const post of ['Animation', 'Partenaire']) {
    const { page } = await enters(browser, baseURL, post);
    await expect(room(page, 'Aides locales')).toHaveCount(0);
    await page.goto('/equipe/aides/epicea');
    await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
  }
});
