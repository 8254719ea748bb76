// What axe finds on a page, each with where.
import AxeBuilder from '@axe-core/playwright';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const named = ({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`);

// No page holds a frame of somebody else's. So axe runs in the page alone; otherwise each look would open an empty page
// besides, and read axe there once more.
export async function problems(page) {
  return named(await new AxeBuilder({ page }).setLegacyMode().withTags(TAGS).analyze());
}

// Contrasts that are too weak, of a page on which axe has been before.
export async function weakContrasts(page) {
  return named(await page.evaluate(() => window.axe.run({ runOnly: ['color-contrast'] })));
}
