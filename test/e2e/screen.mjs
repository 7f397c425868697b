/**
 * What a person sees and does in the editor that is open on a page of the browser.
 *
 * @param {import('playwright-core').Page} page
 */
export function screen(page) {
  const visibleHover = page.locator('.monaco-hover:not(.hidden)');
  return {
    page,
    squiggles: (severity) => page.locator(`.monaco-editor .squiggly-${severity}`),
    file: (name) => page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }),
    problemsOf: (file) => page.locator('.markers-panel .monaco-list-row[aria-level="1"]', { hasText: file }),
    problem: (text) => page.locator('.markers-panel .monaco-list-row', { hasText: text }),
    lens: (text) => page.locator('.codelens-decoration a', { hasText: text }),
    hover: (text) => visibleHover.filter({ hasText: text }),
    pointAt: (words) => pointAt(page, words),
    clickOn: (words) => clickOn(page, words),
    fixWith: (title, hover) => fixWith(page, title, hover),
    isUnderlined: (words) => isUnderlined(page, words),
    untilTextHas: (words) => page.waitForFunction(textHas, words),
  };
}

async function pointAt(page, words) {
  const { x, y } = await placeOf(page, words);
  // A hover opens when the mouse comes from elsewhere and rests.
  await page.mouse.move(x - 40, y + 60);
  await page.mouse.move(x, y, { steps: 5 });
}

async function clickOn(page, words) {
  const { x, y } = await placeOf(page, words);
  await page.mouse.click(x, y);
}

/** Opens the menu of quick fixes at the caret and takes one. */
async function fixWith(page, title) {
  const fix = page.locator('.action-widget .monaco-list-row', { hasText: title }).first();
  // A hover that is just being drawn anew swallows the key, so the key is pressed again.
  for (let tries = 1; !(await fix.isVisible()); tries += 1) {
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+.');
    try {
      await fix.waitFor({ timeout: 4000 });
    } catch (error) {
      if (tries === 5) throw error;
    }
  }
  return fix;
}

/** The middle of some words in the first editor, in pixels, once they stand still: a lens that comes or goes moves the lines below it. */
async function placeOf(page, words) {
  for (let last; ;) {
    const handle = await page.waitForFunction(findPlace, words);
    const place = await handle.jsonValue();
    if (last !== undefined && last.x === place.x && last.y === place.y) return place;
    last = place;
    await page.evaluate(framesLater, framesAtRest);
  }
}

/** Frames, of some sixty a second, for which words that stand still have not moved. */
const framesAtRest = 30;

/** Whether words in the first editor are underlined in red. */
async function isUnderlined(page, words) {
  return page.evaluate(hasErrorAt, await placeOf(page, words));
}

/* The rest runs in the browser. */

function hasErrorAt({ x, y }) {
  return [...document.querySelector('.monaco-editor').querySelectorAll('.squiggly-error')].some(
    (squiggle) => {
      const { left, right, top, bottom } = squiggle.getBoundingClientRect();
      return left <= x && x <= right && top - 4 <= y && y <= bottom + 4;
    },
  );
}

function framesLater(count) {
  return new Promise((resolve) => {
    const next = (left) => (left === 0 ? resolve() : requestAnimationFrame(() => next(left - 1)));
    next(count);
  });
}

function findPlace(words) {
  const lines = document.querySelector('.monaco-editor .view-lines');
  const walker = document.createTreeWalker(lines, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const start = node.data.replaceAll('\u00a0', ' ').indexOf(words);
    if (start < 0) continue;
    const range = document.createRange();
    range.setStart(node, start);
    range.setEnd(node, start + words.length);
    const { x, y, width, height } = range.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  }
  return undefined;
}

function textHas(words) {
  const text = document.querySelector('.monaco-editor .view-lines')?.textContent ?? '';
  return text.replaceAll('\u00a0', ' ').includes(words);
}
