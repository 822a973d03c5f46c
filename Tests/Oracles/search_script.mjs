// Runs the script of the page of search, without a page, on the index of a built site:
//
//     node search_script.mjs SITE VECTORS [QUERY…]
//
// Every text of VECTORS must have the terms that stand there, as it has in the program. Of each QUERY
// it tells how many entries are found, the first of them, and what was read for it.
import { readFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import vm from 'node:vm';
import { gzipSync } from 'node:zlib';

const [site, vectors, ...queries] = process.argv.slice(2);
const read = new Map();

const element = () => new Proxy(function () {}, {
  get: (_, name) => name === Symbol.toPrimitive ? () => '' : name === 'value' ? '' : element(),
  apply: () => element(), set: () => true,
});

const context = vm.createContext({
  document: element(), location: { search: '', protocol: 'https:' }, URLSearchParams, performance,
  clearTimeout, setTimeout, Option: class {}, history: {},
  fetch: async (path) => {
    const bytes = readFileSync(`${site}/buscar/${path}`);
    read.set(path, gzipSync(bytes, { level: 6 }).length);
    return { json: async () => JSON.parse(bytes) };
  },
});
const source = readFileSync(`${site}/buscar.js`, 'utf8');
const opened = source.replace(/\}\)\(\);\s*$/, `
  globalThis.script = {
    open: async () => { index = await open(); return index; },
    terms: (text) => words(text).filter((word) => !index.omitted.has(word)).map((word) => stem(word)),
    find, load, chosen,
  };
})();`);
if (opened === source) throw new Error('buscar.js does not end as it did');
vm.runInContext(opened, context);
const { script } = context;
const index = await script.open();
const fixed = read.get('indice.json');

let wrong = 0, checked = 0;
for (const line of readFileSync(vectors, 'utf8').split('\n')) {
  const sign = line.indexOf(' =');
  if (line.startsWith('#') || sign < 0) continue;
  const text = line.slice(0, sign);
  const expected = line.slice(sign + 2).trim();
  const terms = script.terms(text).join(' ');
  checked++;
  if (terms !== expected) {
    wrong++;
    console.error(`${text}: «${terms}», not «${expected}»`);
  }
}
console.log(`${checked} texts, ${wrong} of them with other terms than in the program`);
if (!checked || wrong) process.exit(1);

for (const query of queries) {
  read.clear();
  const start = performance.now();
  const { hits } = await script.find(query);
  const time = performance.now() - start;
  const shown = [];
  for (const id of hits.slice(0, 10)) {
    const page = await script.load(`d/${Math.floor(id / index.porPagina)}.json`);
    shown.push(page[id % index.porPagina]);
  }
  const bytes = [...read.values()].reduce((sum, size) => sum + size, 0);
  console.log(`«${query}»: ${hits.length} of ${index.entradas}; ${time.toFixed(1)} ms; `
    + `${bytes} B in ${read.size} files, and ${fixed} B once; ${shown[0] ?? ''}`);
}
