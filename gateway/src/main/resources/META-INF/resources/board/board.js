import { h } from './element.js';
import * as views from './views.js';
import { language, say, speak } from './words.js';

const place = document.getElementById('view');
let last = 0;

class Absent extends Error {}

async function ask(address) {
  const answer = await fetch(address, { headers: { accept: 'application/json', 'accept-language': language } });
  // A name that no code can look like is refused before anybody looks for it.
  if (answer.status === 404 || answer.status === 400) {
    throw new Absent(address);
  }
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.json();
}

const plan = new URLSearchParams(location.search).get('plan');

const open = (path, also = {}) => ask(`/public/v1${path}?${new URLSearchParams({ ...also, lang: language })}`);

/** Of the plan that the address names, or of the one that is followed now. */
const ofPlan = (path) => open(path, plan ? { plan } : {});

const board = (code) => `/?${new URLSearchParams({ plan: code, lang: language })}`;

/** All plans, each with the address of its board. */
async function plans() {
  const { items } = await ask('/api/v1/plans?limit=100');
  return items.map(({ code, title }) => ({ code, title: title[language], address: board(code) }));
}

/** The years of the plan that have begun, the youngest first. */
async function years() {
  const { plan: { firstYear, lastYear } } = await ofPlan('/summary');
  const now = Math.max(firstYear, Math.min(new Date().getFullYear(), lastYear));
  return Array.from({ length: now - firstYear + 1 }, (_, back) => String(now - back));
}

async function timeliness(chosen) {
  const all = await years();
  const view = await ask(`/api/v1/timeliness?year=${chosen ?? all[0]}`);
  return views.timeliness(view, all, (year) => show(() => timeliness(year), true));
}

async function content(name) {
  if (name === '') {
    const [view, all] = await Promise.all([ofPlan('/summary'), plans()]);
    return views.summary(view, all, (address) => location.assign(address));
  }
  if (name === 'timeliness') {
    return timeliness();
  }
  if (name.startsWith('agency/')) {
    return agency(name.slice('agency/'.length));
  }
  const { areas } = await ofPlan('/summary');
  const area = areas.find(({ code }) => code === name);
  return area ? views.area(await ofPlan(`/areas/${area.number}`)) : indicator(name);
}

async function indicator(name) {
  const view = await open(`/indicators/${encodeURIComponent(name)}`);
  return views.indicator(view, `${view.plan === plan ? '' : board(view.plan)}#${view.area}`);
}

/** The youngest year first and alone: of an agency that there is not, the others need not be asked for. */
async function agency(name) {
  const ofYear = (year) => open(`/agencies/${encodeURIComponent(name)}/timeliness`, { year });
  const [latest, ...earlier] = await years();
  const first = await ofYear(latest);
  return views.agency([first, ...(await Promise.all(earlier.map(ofYear)))]);
}

/**
 * What was asked for last is shown, however late an earlier answer comes. Who asked for it by a step within the page
 * stands at its heading then: what he stood on is gone.
 */
async function show(make, step) {
  last += 1;
  const mine = last;
  place.replaceChildren(h('p', { class: 'aside' }, say('loading')));
  const shown = await make().catch(trouble);
  if (mine === last) {
    place.replaceChildren(...shown.flat(2).filter((one) => one !== null));
    document.title = `${place.querySelector('h1')?.textContent ?? say('plan')} · An Sinh`;
    window.scrollTo(0, 0);
    if (step) {
      standAt(place.querySelector('h1, button'));
    }
  }
}

function standAt(heading) {
  if (heading?.tagName === 'H1') {
    heading.tabIndex = -1;
  }
  heading?.focus({ preventScroll: true });
}

function trouble(error) {
  // An address that no letters can be read from leads nowhere either.
  if (error instanceof Absent || error instanceof URIError) {
    return [h('h1', {}, say('unknown')), h('p', {}, h('a', { href: `/?lang=${language}` }, say('back')))];
  }
  console.error(error);
  const again = h('button', { type: 'button' }, say('retry'));
  again.addEventListener('click', () => follow(true));
  return [h('p', { role: 'alert' }, say('trouble')), again];
}

function follow(step) {
  for (const element of document.querySelectorAll('[data-word]')) {
    element.textContent = say(element.dataset.word);
  }
  show(async () => content(decodeURIComponent(location.hash.slice(1))), step);
}

const button = document.getElementById('language');
button.addEventListener('click', () => {
  choose(language === 'vi' ? 'en' : 'vi');
  // Loaded again, or handed on, the address speaks the language that was chosen.
  const address = new URL(location.href);
  address.searchParams.set('lang', language);
  history.replaceState(null, '', address);
  follow(false);
});

function choose(other) {
  speak(other);
  document.querySelector('[data-word=developers]').href = other === 'en' ? '/developers/en' : '/developers';
  button.textContent = say('other');
  button.lang = other === 'vi' ? 'en' : 'vi';
}

window.addEventListener('hashchange', () => follow(true));
choose(language);
follow(false);
