import { strict as assert } from 'node:assert';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openBrowser } from './browser.mjs';
import { startCodeServer } from './code-server.mjs';
import { screen } from './screen.mjs';
import { until } from './until.mjs';

const extension = fileURLToPath(new URL('../../claimcheck.vsix', import.meta.url));
const images = fileURLToPath(new URL('../../images/', import.meta.url));
const screenshots = fileURLToPath(new URL('.out/screenshots/', import.meta.url));

/**
 * What an editor does on a morning, in a browser, with the packaged extension: each step is one test, and rests on those before.
 *
 * @param {boolean} keepScreenshots  true replaces the pictures of the README
 * @returns {Promise<{ name: string, error?: string }[]>}
 */
export async function testJourney(programs, keepScreenshots) {
  mkdirSync(screenshots, { recursive: true });
  const editor = await startCodeServer(programs, { extension });
  const { browser, page } = await openBrowser(programs.chromium);
  const results = [];
  try {
    const journey = {
      ...editor,
      page,
      screen: screen(page),
      briefing: join(editor.workspace, 'briefings/morning.md'),
    };
    for (const [number, { name, step, picture }] of steps.entries()) {
      await step(journey);
      const file = join(screenshots, `${number + 1}.png`);
      await page.screenshot({ path: file, animations: 'disabled' });
      if (keepScreenshots && picture !== undefined) copyFileSync(file, join(images, picture));
      results.push({ name });
    }
  } catch (error) {
    await page.screenshot({ path: join(screenshots, 'failed.png') });
    results.push({ name: steps[results.length].name, error: error.stack });
  } finally {
    await browser.close();
    await editor.stop();
  }
  return results;
}

const wrongNumber = '221';
const rightNumber = '212';
const supported = 'Four of the six';
const cited = 'snapped.[^';
/** Some thirty questions, on a machine that does other things besides. */
const judgesPatienceMs = 60_000;

const steps = [
  {
    name: 'the example workspace opens, and the wrong number is underlined',
    async step({ page, screen, address, workspace, briefing }) {
      const payload = JSON.stringify([['openFile', `vscode-remote://${address}${briefing}`]]);
      await page.goto(`http://${address}/?${new URLSearchParams({ folder: workspace, payload })}`);
      await screen.untilTextHas(wrongNumber);
      await screen.file('sources').click();
      await screen.squiggles('error').first().waitFor();
    },
  },
  {
    name: 'what stands in other words counts as supported when the trained judge has answered',
    async step({ page }) {
      await page.getByText('1 unsupported').first().waitFor({ timeout: judgesPatienceMs });
    },
  },
  {
    name: 'the Problems list names both numbers',
    picture: 'problems.png',
    async step({ page, screen }) {
      await page.keyboard.press('Control+Shift+M');
      // The list shows few rows, so the other briefing's are folded; the sidebar makes way for the passages.
      await page.keyboard.press('Control+B');
      await screen.problemsOf('cited.md').click();
      const problem = screen.problem(wrongNumber).first();
      await problem.waitFor();
      assert.match(await problem.innerText(), new RegExp(rightNumber));
      await screen.clickOn('Overnight');
    },
  },
  {
    name: 'the hover shows two sources side by side',
    picture: 'hover.png',
    async step({ page, screen }) {
      await page.keyboard.press('Control+J');
      await page.keyboard.press('Control+B');
      // Beside the underlined word, where the claim's own hover stands alone.
      await screen.pointAt('passengers on board');
      const hover = screen.hover('Port Callow counts the cost').first();
      await hover.waitFor();
      assert.match(await hover.innerText(), /Runaway floating dock wrecks ferry pier/);
    },
  },
  {
    name: 'a link of the hover opens the passage beside the briefing',
    async step({ page, screen }) {
      await screen.hover('Runaway').getByRole('link', { name: 'Runaway floating dock' }).first().click();
      await page
        .locator('.editor-group-container')
        .nth(1)
        .getByText('merrow-press-dock.md')
        .first()
        .waitFor();
      await page
        .locator('.editor-group-container')
        .nth(1)
        .locator('.view-line', { hasText: rightNumber })
        .waitFor();
    },
  },
  {
    name: 'the lens above the claim opens its hover',
    async step({ page, screen }) {
      await page.keyboard.press('Escape');
      await screen.clickOn(wrongNumber);
      await screen.lens('contradicted').first().waitFor();
      const lenses = await screen.lens('contradicted').allInnerTexts();
      assert(lenses.length > 1, `one lens for the file and one for each claim: ${lenses.join('; ')}`);
      await screen.lens('contradicted').nth(1).click();
      await screen.hover('says otherwise').first().waitFor();
    },
  },
  {
    name: "the quick fix puts the source's number in, and the underline goes",
    async step({ screen }) {
      await screen.clickOn(wrongNumber);
      await (await screen.fixWith(rightNumber)).click();
      await screen.untilTextHas(`${rightNumber} passengers`);
      await until('the number is not underlined', async () => !(await screen.isUnderlined(rightNumber)));
    },
  },
  {
    name: 'the quick fix writes a citation with its footnote',
    async step({ screen }) {
      await screen.clickOn(supported);
      await (await screen.fixWith('Cite')).click();
      await screen.untilTextHas(cited);
    },
  },
  {
    name: 'the briefing is saved',
    async step({ page, briefing }) {
      await page.keyboard.press('Control+S');
      await until('the file on disk holds the number and the citation', () => {
        const text = readFileSync(briefing, 'utf8');
        return text.includes(`${rightNumber} passengers`) && text.includes(cited);
      });
    },
  },
  {
    name: 'the sources change on disk, and the briefing is flagged again',
    async step({ workspace, screen }) {
      const folder = join(workspace, 'sources');
      for (const name of readdirSync(folder)) {
        const file = join(folder, name);
        writeFileSync(file, readFileSync(file, 'utf8').replaceAll(rightNumber, '230'));
      }
      await until('the number is underlined', () => screen.isUnderlined(rightNumber));
    },
  },
];
