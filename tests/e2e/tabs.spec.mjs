// Several tabs of one device: one disk, one line of numbers, nothing lost between them.
import { test, expect } from './server.mjs';
import { checkIn, disk, noted, pending, ready, received, tap } from './steps.mjs';

const STOPS = ['vue', 'ouie', 'odorat', 'gout', 'toucher'];

// A second tab of the same device; what it complains of is counted with the first's.
async function tab({ context, complaints }) {
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  return page;
}

test('two tabs that tap at once draw different numbers, and everything is received once', async ({ browser, baseURL, server }) => {
  const phone = await ready(browser, baseURL);
  const { context, page: one, complaints } = phone;
  const before = received(server);
  await context.setOffline(true);
  // The passport is drawn by the first tap; the tabs that follow carry it.
  await checkIn(one, STOPS[0]);
  const pages = [one, await tab(phone), await tab(phone), await tab(phone)];
  await Promise.all(pages.map((page, place) => page.goto(`/e/${STOPS[place + 1]}`)));
  const taps = await Promise.all(pages.map((page) => page.getByRole('button', { name: 'Je suis ici' }).elementHandle()));
  await Promise.all(taps.map((button) => button.evaluate((element) => element.click())));
  await Promise.all(pages.map((page) => expect(noted(page)).toBeVisible()));

  const kept = pending(await disk(one));
  expect(kept.length).toBe(5);
  expect(new Set(kept.map(({ lane }) => lane)).size).toBe(1);
  expect(kept.map(({ n }) => n).sort()).toEqual([1, 2, 3, 4, 5]);

  await context.setOffline(false);
  for (const page of pages) await expect.poll(async () => pending(await disk(page)).length).toBe(0);
  expect(received(server, before)['passport.checked_in']).toBe(5);
  expect(complaints).toEqual([]);
});

test('one tab talks for all, and one that is frozen is overtaken', async ({ browser, baseURL, server }) => {
  const phone = await ready(browser, baseURL);
  const { page: one, complaints } = phone;
  const before = received(server);
  const two = await tab(phone);
  await two.goto(`/e/${STOPS[0]}`);
  const talk = [];
  const listen = (page, name) => page.on('request', (request) => { if (request.url().endsWith('/api/push')) talk.push(name); });
  listen(one, 'one');
  listen(two, 'two');
  await tap(two);
  await expect(noted(two)).toBeVisible();
  await expect.poll(async () => pending(await disk(two)).length).toBe(0);
  expect(talk).toEqual(['one']);

  // Frozen as the system freezes a tab: nothing in it runs. (The devtools' own `frozen` leaves visible tabs alone.)
  const devtools = await phone.context.newCDPSession(one);
  await devtools.send('Debugger.enable');
  await devtools.send('Debugger.pause');
  await checkIn(two, STOPS[1]);
  await expect.poll(async () => pending(await disk(two)).length).toBe(0);
  expect(talk).toEqual(['one', 'two']);

  // Thawed, it knows what has happened meanwhile, and draws the next number.
  await devtools.send('Debugger.resume');
  await devtools.send('Debugger.disable');
  await checkIn(one, STOPS[2]);
  await expect.poll(async () => pending(await disk(two)).length).toBe(0);
  await two.goto('/parcours');
  await expect(two.getByText('3 sens sur 5').first()).toBeVisible();
  expect(received(server, before)['passport.checked_in']).toBe(3);
  expect(complaints).toEqual([]);
});
