// axe-core as the tests use it: for WCAG 2.2 AA and its best practice, and what of it a human had to decide.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const OPTIONS = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    resultTypes: ['violations', 'incomplete'],
    // The shapes in front of a timeline's entries are pseudo elements beside the text. Taking them for what may be
    // behind it, axe would leave the contrast of all these texts undecided.
    checks: { 'color-contrast': { options: { ignorePseudo: true } } },
};

/**
 * What axe cannot decide and a human has, by rule: the elements concerned (the page's, or those axe relates
 * to them), and why axe cannot. Everything else undecided counts as found.
 *
 * - `th-has-data-cells`: axe looks for the cells of a group's heading in its own row only, but a row group's heading is
 *   for the rows below it: https://html.spec.whatwg.org/multipage/tables.html#attr-th-scope-rowgroup
 * - `label-content-name-mismatch`: the link back from a footnote shows an arrow, which is no word that its name could
 *   hold.
 * - `color-contrast`: what a table that scrolls sideways cuts in two counts as partly covered. Its cells are alike, and
 *   axe decides those that are in view.
 */
const DECIDED = {
    'th-has-data-cells': { elements: 'th[scope="rowgroup"]', related: true },
    'label-content-name-mismatch': { elements: 'a.footnote-back' },
    'color-contrast': { elements: '.table-scroll *', why: 'elmPartiallyObscured' },
};

/** What axe finds on the page that is open. */
export async function violations(page) {
    await page.evaluate(`${axe}; 0`);
    return page.evaluate(async ([options, decided]) => {
        const { violations, incomplete } = await axe.run(document, options);
        const isDecided = (rule, node) => {
            if (!(rule in decided)) {
                return false;
            }
            const { elements, related, why } = decided[rule];
            const checks = [...node.any, ...node.all, ...node.none];
            const concerned = related ? checks.flatMap(({ relatedNodes }) => relatedNodes) : [node];
            // What stands in a shadow root is named by the way to it.
            const inside = (at, selector) => (at.shadowRoot ?? at).querySelector(selector);
            const matches = ({ target }) => [target[0]].flat().reduce(inside, document).matches(elements);
            const isWhy = why === undefined || checks.every(({ data }) => data?.messageKey === why);
            return isWhy && concerned.length > 0 && concerned.every(matches);
        };
        const describe = (state) => ({ id, nodes }) => nodes
            .filter((node) => state === 'violated' || !isDecided(id, node))
            .slice(0, 3)
            .map((node) => ({ id, text: `${id} ${state}: ${node.html.slice(0, 200)} ${node.failureSummary ?? ''}` }));
        return [...violations.flatMap(describe('violated')), ...incomplete.flatMap(describe('undecided'))];
    }, [OPTIONS, DECIDED]);
}
