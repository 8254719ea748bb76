// The way to one's rights, in each of the nine languages, for everybody: axe finds nothing, the narrowest phone and the
// largest text hold every word, and a keyboard alone leads from the first screen to the results.
import { readFileSync } from 'node:fs';
import { test, expect } from './server.mjs';
import { ANSWERS, heading } from './answers.mjs';
import { KIOSK, PHONE, device, glance } from './steps.mjs';
import { CODES, said, texts } from './texts.mjs';

const AXE = readFileSync(new URL('node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const NARROWEST = { width: 320, height: 640 };
// A person of 34, alone, with 310.50 euros of pay: `tests/compatibility/ticket/alone.json`.
const TICKET = 'PSD12319D21001GH87HGG00A0070H411DACKM042421406V250G70NT4BH8VRMDF080T5PNZ0';
// What is looked at in the scripts that are read from the right.
const LOOKED_AT = ['ar', 'prs'];

// A device that speaks a language from the beginning, as one that chose it before.
async function speaking(browser, baseURL, code, options) {
  const one = await device(browser, baseURL, options);
  // Chosen in this visit: a kiosk that begins anew forgets what was chosen before.
  await one.context.addInitScript((chosen) => {
    localStorage.setItem('plein-sens.language', chosen);
    sessionStorage.setItem('plein-sens.begun', 'yes');
  }, code);
  return one;
}

// From page to page as a link leads, without loading the program anew: so the answers stay.
async function go(page, path) {
  await page.evaluate((path) => {
    history.pushState(null, '', path);
    dispatchEvent(new PopStateEvent('popstate'));
  }, path);
}

// What is cut off, stands out of its box, or makes the glass scroll sideways.
const unfit = (page) => page.evaluate(() => {
  const glass = document.documentElement.clientWidth;
  const sideways = [document.documentElement, ...document.querySelectorAll('.screen, .table')]
    .filter((box) => box.scrollWidth > box.clientWidth)
    .map((box) => `${box.className || 'the page'} scrolls sideways: ${box.scrollWidth} > ${box.clientWidth}`);
  // What a page begins with can be seen; above the first line nothing can be scrolled to.
  const begun = [...document.querySelectorAll('.screen > :first-child')].filter((it) => it.checkVisibility() && !it.parentElement.scrollTop
    && it.getBoundingClientRect().top < it.parentElement.getBoundingClientRect().top).map((it) => `begins above the glass: ${it.textContent.slice(0, 40)}`);
  const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const out = [];
  for (let word = words.nextNode(); word; word = words.nextNode()) {
    const around = word.parentElement;
    if (!word.data.trim() || !around.checkVisibility() || around.closest('.heard, .skip, .slip, select, noscript, style, script')) continue;
    const range = document.createRange();
    range.selectNodeContents(word);
    const box = around.closest('.button, .bottom-bar a, .card, .notice, .choice, .door, .language, .strip, summary, th, td')
      ?.getBoundingClientRect();
    for (const { left, right, top, bottom, width } of range.getClientRects()) {
      if (width < 1) continue;
      const far = left < -1 || right > glass + 1;
      const outside = box && (left < box.left - 1 || right > box.right + 1 || top < box.top - 6 || bottom > box.bottom + 6);
      if (far || outside) out.push(`${far ? 'off the glass' : 'out of its box'}: ${word.data.trim().slice(0, 40)}`);
    }
  }
  // A list shows the name of its language whole.
  for (const list of document.querySelectorAll('select')) {
    const style = getComputedStyle(list);
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`;
    // The browser's own arrow takes some of it.
    const room = list.clientWidth - parseFloat(style.paddingInlineStart) - parseFloat(style.paddingInlineEnd) - 18;
    const { width } = pen.measureText(list.selectedOptions[0].text);
    if (width > room) out.push(`cut off: ${list.selectedOptions[0].text}, ${Math.round(width)} > ${Math.round(room)}`);
  }
  return [...new Set([...sideways, ...begun, ...out])];
});

async function axe(page) {
  if (await page.evaluate(() => typeof axe === 'undefined')) await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { violations } = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);
  }, TAGS);
}

// Walks the whole way in one language; `see` looks at each screen, by its name.
async function walk({ page }, code, see) {
  const { tag, direction } = said(code);
  const of = texts(code);
  await page.goto('/');
  const html = page.locator('html');
  await expect(html).toHaveAttribute('lang', tag);
  await expect(html).toHaveAttribute('dir', direction);
  const stands = async (name, wait) => {
    await expect(wait).toBeVisible();
    await see(name);
  };
  const title = page.locator('main h1').first();
  await expect(page.locator('#door-rights')).toContainText(of['door-rights']);
  await stands('home', title);

  // The first questions: a choice, a day, another choice.
  await go(page, '/droits');
  await expect(title).toHaveText(of['question-home']);
  await stands('question', page.locator('.choices'));
  await page.getByRole('button', { name: of['question-home-choice-alone'], exact: true }).click();
  await expect(title).not.toHaveText(of['question-home']);
  await stands('question-second', page.locator('.tray'));
  await page.getByRole('button', { name: of['question-unknown'], exact: true }).click();
  await expect(page.locator('.dots .full')).toHaveCount(2);
  await stands('question-third', page.locator('.tray'));

  // The ticket of somebody who answered them all.
  await go(page, '/billet');
  await stands('ticket-open', page.locator('#ticket'));
  await page.locator('#ticket').fill(TICKET);
  await page.locator('#ticket').press('Enter');
  await expect(page.locator('#ticket')).toBeHidden();
  await go(page, '/droits/resultats');
  const rsa = page.locator('a[href="/droits/rsa"]');
  await stands('results', rsa);
  await rsa.click();
  await expect(page.locator('.steps')).toBeVisible();
  await page.locator('summary').first().click();
  await stands('right', page.locator('.sum'));
  await go(page, '/droits/rien');
  await stands('right-unknown', page.locator('.notice'));
  await go(page, '/droits/reponses');
  await stands('answers', page.locator('.card').first());
  await go(page, '/droits/et-si');
  await stands('what-if', page.locator('.curve'));
  await go(page, '/papiers');
  await stands('papers', page.locator('.choices'));
  await go(page, '/droits/emporter');
  await page.locator('summary').first().click();
  await stands('ticket', page.locator('.voucher'));

  for (const [name, path, wait] of [
    ['help', '/aide', '.card'], ['kept', '/garde', '.notice'], ['workshops', '/ateliers', '.card'],
    ['workshop', '/ateliers/pain-maison', '.counter'], ['codes', '/mes-inscriptions', 'input'], ['trail', '/parcours', '.plate'],
    ['stop', '/e/gout', '.button'], ['feedback', '/avis', '.face'], ['lost', '/nulle-part', 'h1'],
  ]) {
    await go(page, path);
    await stands(name, page.locator(`main ${wait}`).first());
  }
}

for (const code of CODES) {
  test(`${code}: axe finds nothing from home to help, and the narrowest phone holds every word`, async ({ browser, baseURL }) => {
    const one = await speaking(browser, baseURL, code);
    const { page, complaints } = one;
    await page.setViewportSize(NARROWEST);
    await walk(one, code, async (name) => {
      expect.soft(await axe(page), `${code} ${name}`).toEqual([]);
      expect.soft(await unfit(page), `${code} ${name} at 320`).toEqual([]);
      if (!LOOKED_AT.includes(code)) return;
      await page.setViewportSize(PHONE);
      await page.screenshot({ path: `shots/tongue-${code}-${name}-360x740.png` });
      await page.setViewportSize(NARROWEST);
    });
    expect(complaints).toEqual([]);
  });
}

// The browser's own setting, not a style of ours: `rem` and the widths of the style sheet grow with it.
test('text twice as large is whole, and nothing scrolls sideways', async ({ browser, baseURL, launchOptions }) => {
  test.setTimeout(120_000);
  const args = [...launchOptions.args, '--blink-settings=defaultFontSize=32'];
  const large = await browser.browserType().launch({ ...launchOptions, args });
  for (const code of CODES) {
    const one = await speaking(large, baseURL, code);
    const { page } = one;
    await walk(one, code, async (name) => {
      expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('32px');
      expect.soft(await unfit(page), `${code} ${name} at 200 %`).toEqual([]);
      if (['fr', 'uk', 'ar'].includes(code)) await page.screenshot({ path: `shots/large-${code}-${name}-360x740.png` });
    });
    await one.context.close();
  }
  await large.close();
});

test('at the kiosk nine names stand in a row that wraps, and both scripts from the right are whole', async ({ browser, baseURL }) => {
  for (const code of LOOKED_AT) {
    const kiosk = await speaking(browser, baseURL, code, { kiosk: true });
    const { page } = kiosk;
    await expect(page.locator('.language')).toHaveCount(CODES.length);
    await walk(kiosk, code, async (name) => {
      expect.soft(await unfit(page), `${code} ${name} at the kiosk`).toEqual([]);
      if (['home', 'question', 'results', 'right', 'papers', 'ticket'].includes(name)) await glance(kiosk, `tongue-${code}-${name}`);
    });
    expect(page.viewportSize()).toEqual(KIOSK);
    await kiosk.context.close();
  }
});

// Presses the tab key until what is meant has the focus; on the way, each stop can be seen and nothing lies over it.
async function tabTo(page, name) {
  const seen = [];
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    const here = await page.evaluate(() => {
      const at = document.activeElement;
      if (at === document.body) return null;
      const { left, top, width, height } = at.getBoundingClientRect();
      const over = document.elementFromPoint(left + width / 2, top + height / 2);
      const style = getComputedStyle(at);
      const around = getComputedStyle(at.closest('.entry') ?? at);
      const after = getComputedStyle(at, '::after');
      const name = at.getAttribute('aria-label') ?? at.labels?.[0]?.textContent ?? at.textContent;
      return {
        name: name.replace(/\s+/g, ' ').trim(),
        ringed: [style, around, after].some((it) => it.outlineStyle !== 'none' && parseFloat(it.outlineWidth) >= 3),
        covered: !(over && (at.contains(over) || over.contains(at))),
      };
    });
    // Past the last stop is the browser's own frame.
    if (!here) continue;
    seen.push(here.name);
    expect(here.ringed, `${here.name}: one sees where one is`).toBe(true);
    expect(here.covered, `${here.name}: nothing lies over it`).toBe(false);
    if (here.name.includes(name)) return;
  }
  throw new Error(`the keyboard never comes to ${name}; it came to ${seen.join(' | ')}`);
}

test('a keyboard alone leads from home to the results and to the card of a right', async ({ browser, baseURL }) => {
  const { page } = await device(browser, baseURL);
  await page.goto('/');
  await expect(page.locator('#door-rights')).toBeVisible();
  await page.mouse.move(0, 0);
  const press = async (name, key = 'Enter') => {
    await tabTo(page, name);
    await page.keyboard.press(key);
  };
  await press('Mes droits');
  const keyboard = {
    pick: (name) => press(name, 'Space'),
    fill: async (...values) => {
      for (const value of values) {
        await page.keyboard.press('Tab');
        while (await page.evaluate(() => document.activeElement.tagName !== 'INPUT')) await page.keyboard.press('Tab');
        await page.keyboard.type(value);
      }
    },
    next: () => press('Continuer'),
  };
  await expect(page.locator('.progress')).toBeVisible();
  let asked = 0;
  while (await page.locator('.progress').count()) {
    const question = await heading(page);
    await ANSWERS[question](keyboard);
    await expect.poll(() => heading(page), question).not.toBe(question);
    asked += 1;
  }
  expect(asked).toBeGreaterThan(7);
  await press('Voir ce droit');
  await expect(page.getByText('Pourquoi vous')).toBeVisible();
  await press('Le calcul, ligne par ligne');
  await expect(page.locator('.sum').first()).toBeVisible();
});
