// What every journey of the staff does: come in, look with axe, take a picture.
import { readFile } from 'node:fs/promises';
import { problems } from './axe.mjs';
import { expect } from './server.mjs';

export const TABLET = { width: 768, height: 1024 };
export const DESK = { width: 1280, height: 800 };

// Somebody in the house, by the demo's own door.
export async function enters(browser, baseURL, post, viewport = TABLET) {
  const context = await browser.newContext({ baseURL, locale: 'fr-FR', viewport, timezoneId: 'Europe/Paris', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto('/equipe');
  await page.getByRole('button', { name: `Essayer : ${post}` }).click();
  await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
  return { context, page, complaints };
}

// Axe finds nothing, nothing is wider than the screen, every target is large enough; and there is a picture.
export async function look({ page, complaints }, name) {
  await expect(page.locator('main h1').first()).toBeVisible();
  expect(await problems(page), name).toEqual([]);
  const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(wider, `${name}: wider than the screen`).toBeLessThanOrEqual(0);
  const small = await page.evaluate(() => [...document.querySelectorAll('button, select, .rail a')]
    .filter((target) => target.checkVisibility() && target.getBoundingClientRect().height < 48)
    .map((target) => target.textContent));
  expect(small, `${name}: targets that are too small`).toEqual([]);
  expect(complaints, `${name}: what the browser complained of`).toEqual([]);
  const { width, height } = page.viewportSize();
  await page.screenshot({ path: `shots/equipe-${name}-${width}x${height}.png` });
}

// The changes of the page that is open, published.
export async function publish(page) {
  await page.getByRole('button', { name: 'Publier…' }).click();
  await page.getByRole('button', { name: 'Publier maintenant' }).click();
  await expect(page.getByText('C’est publié')).toBeVisible();
}

// What a button saves: the file's name and bytes.
export async function saved(page, button) {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  const download = await waiting;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

export const room = (page, name) => page.getByRole('navigation').getByRole('link', { name, exact: true });
