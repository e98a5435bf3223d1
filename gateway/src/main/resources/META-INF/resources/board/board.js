import { h } from './element.js';
import * as views from './views.js';
import { language, say, speak } from './words.js';

const place = document.getElementById('view');
let last = 0;

class Absent extends Error {}

async function ask(address) {
  const answer = await fetch(address, { headers: { accept: 'application/json', 'accept-language': language } });
  if (answer.status === 404) {
    throw new Absent(address);
  }
  if (!answer.ok) {
    throw new Error(`${address}: ${answer.status}`);
  }
  return answer.json();
}

const open = (path) => ask(`/public/v1${path}${path.includes('?') ? '&' : '?'}lang=${language}`);

/** The years of the plan that have begun, the youngest first. */
async function years() {
  const { plan } = await open('/summary');
  const now = Math.max(plan.firstYear, Math.min(new Date().getFullYear(), plan.lastYear));
  return Array.from({ length: now - plan.firstYear + 1 }, (_, back) => String(now - back));
}

async function timeliness(chosen) {
  const all = await years();
  const view = await ask(`/api/v1/timeliness?year=${chosen ?? all[0]}`);
  return views.timeliness(view, all, (year) => show(() => timeliness(year)));
}

async function content(name) {
  if (name === '') {
    return views.summary(await open('/summary'));
  }
  if (name === 'timeliness') {
    return timeliness();
  }
  if (name.startsWith('PA-')) {
    return views.area(await open(`/areas/${Number(name.slice(3))}`));
  }
  if (name.startsWith('IND-')) {
    return views.indicator(await open(`/indicators/${encodeURIComponent(name)}`));
  }
  const ofYears = (await years()).map((year) => open(`/agencies/${encodeURIComponent(name)}/timeliness?year=${year}`));
  return views.agency(await Promise.all(ofYears));
}

/** What was asked for last is shown, however late an earlier answer comes. */
async function show(make) {
  last += 1;
  const mine = last;
  place.replaceChildren(h('p', { class: 'aside' }, say('loading')));
  const shown = await make().catch(trouble);
  if (mine === last) {
    place.replaceChildren(...shown.flat(2).filter((one) => one !== null));
    window.scrollTo(0, 0);
  }
}

function trouble(error) {
  if (error instanceof Absent) {
    return [h('p', {}, say('unknown')), h('p', {}, h('a', { href: '#' }, say('back')))];
  }
  console.error(error);
  const again = h('button', { type: 'button' }, say('retry'));
  again.addEventListener('click', follow);
  return [h('p', { role: 'alert' }, say('trouble')), again];
}

function follow() {
  const name = decodeURIComponent(location.hash.slice(1));
  for (const element of document.querySelectorAll('[data-word]')) {
    element.textContent = say(element.dataset.word);
  }
  show(() => content(name));
}

const button = document.getElementById('language');
button.addEventListener('click', () => {
  choose(language === 'vi' ? 'en' : 'vi');
  follow();
});

function choose(other) {
  speak(other);
  button.textContent = say('other');
  button.lang = other === 'vi' ? 'en' : 'vi';
}

window.addEventListener('hashchange', follow);
choose(language);
follow();
