// Somebody has lost the way in: two colleagues, one after the other, give them a code that serves once.
import { test, expect } from './server.mjs';
import { DESK, TABLET, enters, look, room } from './staff.mjs';

const asks = async ({ page }, name) => {
  await room(page, 'Retours').click();
  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { name, exact: true })).toBeVisible();
};

test('an agent and a director let a facilitator back in, once', async ({ browser, baseURL }) => {
  test.setTimeout(120_000);
  const lost = await enters(browser, baseURL, 'Animation');
  const partner = await enters(browser, baseURL, 'Partenaire');
  const director = await enters(browser, baseURL, 'Direction', DESK);
  // Who may not give one has no such room, and no such door.
  for (const { page, context } of [lost, partner]) {
    await expect(room(page, 'Retours')).toHaveCount(0);
    await page.goto('/equipe/retours');
    await expect(page.getByRole('heading', { name: 'Il n’y a rien ici' })).toBeVisible();
    expect((await context.request.get('/api/staff/colleagues')).status()).toBe(403);
    await page.goto('/equipe');
  }

  const agent = await enters(browser, baseURL, 'Accueil du centre');
  await room(agent.page, 'Retours').click();
  await expect(agent.page.getByRole('link', { name: 'Essai animation' })).toBeVisible();
  // No agent lets a director in, and nobody lets themselves in.
  await expect(agent.page.getByRole('link', { name: 'Essai direction' })).toHaveCount(0);
  await expect(agent.page.getByRole('link', { name: 'Essai accueil' })).toHaveCount(0);
  await look(agent, 'retours');
  await agent.page.getByRole('link', { name: 'Essai animation' }).click();
  await expect(agent.page.getByText('Regardez d’abord son visage')).toBeVisible();
  await expect(agent.page.getByRole('button', { name: 'Demander le code' })).toBeDisabled();
  await look(agent, 'retour-premier');
  await agent.page.getByRole('checkbox', { name: 'devant moi' }).click();
  await agent.page.getByRole('button', { name: 'Demander le code' }).click();
  await expect(agent.page.getByText('C’est noté. Un ou une collègue')).toBeVisible();
  await expect(agent.page.getByRole('button', { name: 'Demander le code' })).toHaveCount(0);
  await look(agent, 'retour-attend');

  // The second comes by the list of accounts, and is told to look for herself.
  await room(director.page, 'Équipe').click();
  const line = director.page.locator('.listing li', { hasText: 'Essai animation' });
  await line.getByRole('link', { name: 'Code de retour' }).click();
  await expect(director.page.getByText('Essai accueil l’a demandé')).toBeVisible();
  await look(director, 'retour-second');
  await director.page.getByRole('checkbox', { name: 'devant moi' }).click();
  await director.page.getByRole('button', { name: 'Recevoir le code' }).click();
  const code = (await director.page.locator('.given .code').innerText()).replaceAll(' ', '');
  await expect(director.page.getByText('Pour Essai animation')).toBeVisible();
  await look(director, 'retour-code');
  await director.page.emulateMedia({ media: 'print' });
  await expect(director.page.locator('.given .code')).toBeVisible();
  await expect(director.page.locator('.rail')).toBeHidden();
  await director.page.screenshot({ path: 'shots/equipe-retour-imprime.png' });
  await director.page.emulateMedia({ media: 'screen' });

  // Used once: another password, and whoever was in by the old way is out.
  const comes = async (password) => {
    const context = await browser.newContext({ baseURL, locale: 'fr-FR', viewport: TABLET, reducedMotion: 'reduce' });
    const page = await context.newPage();
    await page.goto('/equipe');
    await page.getByRole('button', { name: 'J’ai un code de retour' }).click();
    // The account has its name; its login may be another one.
    await expect(page.getByLabel('Votre nom')).toHaveCount(0);
    await expect(page.getByText('Il remplace votre ancien identifiant')).toBeVisible();
    await page.getByRole('button', { name: 'Entrer avec ce code' }).click();
    await expect(page.getByText('Choisissez un identifiant d’un seul mot')).toBeVisible();
    await page.getByLabel('Code', { exact: true }).fill(code.toLowerCase());
    await page.getByLabel('L’identifiant').fill('lea');
    await page.getByLabel('Le mot de passe').fill(password);
    await page.getByRole('button', { name: 'Entrer avec ce code' }).click();
    return { context, page, complaints: [] };
  };
  const back = await comes('quatre autres mots ensemble');
  await expect(back.page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
  await expect(back.page.getByText('Essai animation')).toBeVisible();
  await lost.page.goto('/equipe');
  await expect(lost.page.getByLabel('Identifiant')).toBeVisible();
  // And not twice, in words that say what to do.
  const again = await comes('encore quatre autres mots');
  await expect(again.page.getByText('Ce code n’ouvre rien, ou ne sert plus. Vérifiez les lettres, ou demandez-en un nouveau.')).toBeVisible();
  await look(again, 'retour-deux-fois');

  // Who tries too often is told to wait: nothing is kept of it, and nothing tries again by itself.
  const door = await again.context.newPage();
  await door.goto('/equipe');
  await door.evaluate(async () => {
    const body = JSON.stringify({ login: 'personne', password: 'ce n’est pas le bon' });
    for (let times = 0; times < 12; times += 1) {
      await fetch('/api/staff/sign-in', { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    }
  });
  await door.getByLabel('Identifiant').fill('personne');
  await door.getByLabel('Mot de passe').fill('ce n’est pas le bon');
  await door.getByRole('button', { name: 'Se connecter', exact: true }).click();
  await expect(door.getByText('Attendez une dizaine de minutes, puis réessayez')).toBeVisible();

  await room(director.page, 'Journal').click();
  const deed = (words) => director.page.locator('.listing li', { hasText: words }).first();
  await expect(deed('A demandé un code de retour')).toContainText('Essai accueil');
  await expect(deed('A reçu un code de retour à donner')).toContainText('Essai direction');
  await expect(deed('Est revenu avec un code')).toContainText('Essai animation');
});
