package nl.regie.registration.browser;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a page for who cannot see well, or uses no mouse. */
final class Audit {

    private static final String CONTRAST = """
            const parse = text => { const n = text.match(/[\\d.]+/g).map(Number); return n.length < 4 ? [...n, 1] : n; };
            const lum = ([r, g, b]) => [r, g, b].map(v => v / 255)
                .map(v => v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4))
                .reduce((sum, v, i) => sum + v * [0.2126, 0.7152, 0.0722][i], 0);
            const back = el => { for (let e = el; e; e = e.parentElement) {
                const c = parse(getComputedStyle(e).backgroundColor); if (c[3] > 0.99) return c; } return [255, 255, 255, 1]; };
            const bad = new Set();
            const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
              const el = walk.currentNode.parentElement;
              if (!walk.currentNode.textContent.trim() || el.closest('svg') || !el.getClientRects().length) continue;
              const style = getComputedStyle(el);
              if (style.visibility === 'hidden') continue;
              const a = lum(parse(style.color)), b = lum(back(el));
              const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
              if (ratio < 4.5) bad.add(el.tagName + '.' + el.className + ' ' + ratio.toFixed(2));
            }
            return [...bad];
            """;

    private static final String STRUCTURE = """
            const bad = [];
            const need = (ok, what) => { if (!ok) bad.push(what); };
            need(document.documentElement.lang, 'no language');
            need(document.querySelectorAll('h1').length === 1, 'not one h1');
            for (const mark of ['header', 'main', 'footer']) {
              need(document.querySelectorAll('body > ' + mark).length === 1, 'not one ' + mark);
            }
            need(document.querySelector('a.skip[href="#main"]') && document.getElementById('main'), 'no skip link');
            document.querySelectorAll('th').forEach(th => need(th.scope, 'th without scope'));
            document.querySelectorAll('input:not([type=hidden]), select, textarea').forEach(
                field => need(field.labels && field.labels.length, 'no label: ' + field.name));
            document.querySelectorAll('nav').forEach(nav => need(nav.getAttribute('aria-label'), 'nav without name'));
            document.querySelectorAll('a').forEach(a => need(a.textContent.trim(), 'empty link'));
            const ids = [...document.querySelectorAll('[id]')].map(e => e.id);
            ids.filter((id, i) => ids.indexOf(id) !== i).forEach(id => bad.push('twice: ' + id));
            let last = 1;
            document.querySelectorAll('h1, h2, h3, h4').forEach(h => {
              const level = Number(h.tagName[1]);
              need(level <= last + 1, 'heading skipped before ' + h.textContent.trim());
              last = level;
            });
            need(!document.querySelector('script'), 'a script');
            need(!document.querySelector('[style]'), 'a style attribute');
            [...document.querySelectorAll('[src], link[href]')].forEach(
                e => need((e.src || e.href).startsWith(location.origin), 'from elsewhere'));
            return bad;
            """;

    private Audit() {}

    static List<String> of(Browser browser) {
        List<String> found = new ArrayList<>();
        for (String script : List.of(STRUCTURE, CONTRAST)) {
            if (browser.script(script) instanceof List<?> list) {
                list.forEach(each -> found.add(String.valueOf(each)));
            }
        }
        return found;
    }
}
