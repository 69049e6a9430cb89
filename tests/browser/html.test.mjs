// Checks built portals by rule books: every page by the Nu HTML checker, a page of each kind by axe-core for WCAG 2.2
// AA and its best practice, in every language, light and dark, on a phone and on a wide screen.

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';

import { violations } from './axe.mjs';
import { build, kinds, launch, onDisk, open, pages, portals, served } from './support.mjs';

const require = createRequire(import.meta.url);

/** The sites on a host, by portal; each knows its address, as published sites do. */
const sites = {};
/** Pages with faults, which the checkers must find. */
let planted;
let browser;

before(async () => {
    for (const [name, portal] of Object.entries(portals)) {
        sites[name] = await served();
        sites[name].folder = build(portal, name, '--base-url', sites[name].base);
    }
    planted = mkdtempSync(join(tmpdir(), 'constancia-planted-'));
    browser = await launch();
});

after(async () => {
    await browser?.close();
    rmSync(planted, { recursive: true, force: true });
});

// --------------------------------------------------------------------------------------------------- the Nu checker

test('the Nu HTML checker finds nothing on any page', () => {
    const faulty = join(planted, 'faulty.html');
    writeFileSync(
        faulty,
        '<!doctype html><html lang="en"><title>Planted</title><img src="x.png"><section><p>Text</p></section></html>',
    );
    const files = Object.values(sites).flatMap(({ folder }) => pages(folder).map((path) => join(folder, path)));
    assert.ok(files.length > 500, `${files.length} pages`);

    // One run for all pages; the faulty page is the last, so a run that stops early is noticed.
    const jar = String(require('vnu-jar'));
    const run = spawnSync('java', ['-Xss4m', '-jar', jar, '--stdout', '--format', 'json', ...files, faulty], {
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C.UTF-8' },
        maxBuffer: 256 * 1024 * 1024,
    });
    assert.ifError(run.error);
    assert.equal(run.stderr, '');
    const found = JSON.parse(run.stdout).messages.map(({ type, subType, message, url, lastLine, extract }) => ({
        isPlanted: decodeURIComponent(url).endsWith(faulty),
        kind: subType ?? type,
        text: `${subType ?? type}: ${message}`,
        place: `${decodeURIComponent(url)}:${lastLine}: ${extract?.trim()}`,
    }));
    const kindsFound = new Set(found.filter(({ isPlanted }) => isPlanted).map(({ kind }) => kind));
    assert.ok(kindsFound.has('error') && kindsFound.has('warning'), 'the checker finds what was planted');

    const faults = found.filter(({ isPlanted }) => !isPlanted);
    const report = [...new Set(faults.map(({ text }) => text))].flatMap((text) => {
        const places = faults.filter((fault) => fault.text === text).map(({ place }) => `    ${place}`);
        return [`${text} (${places.length} times)`, ...places.slice(0, 3)];
    });
    assert.equal(report.join('\n'), '');
});

// ---------------------------------------------------------------------------------------------------------- axe-core

test('axe finds what was planted', async () => {
    writeFileSync(
        join(planted, 'index.html'),
        `<!doctype html><html lang="en"><title>Planted</title><main><h1>Planted</h1><h3>Too deep</h3>
        <img src="data:,"><p style="color: #aaa; background: #fff">Pale</p>
        <input aria-label="Mail" autocomplete="none-such">
        <ul style="font-size: 6px"><li><a href="#a">1</a><li><a href="#b">2</a></ul></main><p>Astray</p>`,
    );
    const { page } = await open(browser, onDisk(planted), {});
    await page.goto(onDisk(planted).start);
    const found = new Set((await violations(page)).map(({ id }) => id));
    const rules = ['image-alt', 'color-contrast', 'autocomplete-valid', 'target-size', 'heading-order', 'region'];
    for (const rule of rules) {
        assert.ok(found.has(rule), `${rule} is not among ${[...found]}`);
    }
    await page.context().close();
});

const LOOKS = [360, 1280].flatMap((width) => ['light', 'dark'].map((colorScheme) => ({ width, colorScheme })));

for (const [name, portal] of Object.entries(portals)) {
    for (const language of portal.languages) {
        test(`axe finds nothing on any kind of page of the ${name} portal in ${language.name}`, async () => {
            const site = sites[name];
            // Without motion, because a colour on its way to another has the contrast of neither.
            const { page } = await open(browser, site, { reducedMotion: 'reduce' });
            const paths = kinds(site.folder, language.key, { views: false });
            assert.ok(paths.length >= 25, `${paths.length} kinds of page`);
            const faults = [];
            for (const path of [...paths, 'index.html', '404.html']) {
                await page.goto(`${site.base}${path}`);
                for (const { width, colorScheme } of LOOKS) {
                    await page.setViewportSize({ width, height: 800 });
                    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
                    const found = await violations(page);
                    faults.push(...found.map(({ text }) => `${path}, ${width} px, ${colorScheme}: ${text}`));
                }
            }
            assert.equal(faults.slice(0, 20).join('\n'), '', `${faults.length} faults`);
            await page.context().close();
        });
    }
}
