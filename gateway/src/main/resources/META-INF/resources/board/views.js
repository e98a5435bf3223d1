import { chart } from './chart.js';
import { h } from './element.js';
import { byPlace, told } from './figures.js';
import { amount, day, language, say } from './words.js';

const COLOURS = ['GREEN', 'AMBER', 'RED', 'GREY'];
const SIGNS = { GREEN: '✓', AMBER: '!', RED: '✕', GREY: '?' };

const sign = (colour) => h('span', { class: `sign ${colour}`, title: say(colour), role: 'img', 'aria-label': say(colour) }, SIGNS[colour]);

const bar = (colours) => h('div', { class: 'bar', 'aria-hidden': 'true' },
  COLOURS.filter((colour) => colours[colour] > 0)
    .map((colour) => h('span', { class: colour, style: `flex: ${colours[colour]}` }, String(colours[colour]))));

const updated = (view) => (view.updatedAt ? h('p', { class: 'aside' }, `${say('updated')}: ${day(view.updatedAt)}`) : null);

const toAgency = (code) => `#agency/${code}`;

const led = (agency) => (agency ? h('p', { class: 'aside' }, `${say('agency')}: `, h('a', { href: toAgency(agency.code) }, agency.name)) : null);

const fact = (name, content) => (content === null ? null : h('div', {}, h('dt', {}, say(name)), h('dd', {}, content)));

const figure = (one, unit, ...known) => told(one, (value) => amount(value, unit), say, known);

function chosen(view, plans, choose) {
  if (plans.length < 2) {
    return null;
  }
  const select = h('select', { 'aria-label': say('plans') }, plans.map(({ code, title, address }) => h('option',
    code === view.plan.code ? { value: address, selected: '' } : { value: address }, title)));
  select.addEventListener('change', () => choose(select.value));
  return h('p', {}, select);
}

export function summary(view, plans, choose) {
  return [
    chosen(view, plans, choose),
    h('h1', {}, view.plan.title),
    h('p', { class: 'lead' }, view.sentence),
    bar(view.colours),
    h('ul', { class: 'legend' }, COLOURS.map((colour) => h('li', {}, sign(colour), ` ${say(colour)}`))),
    updated(view),
    h('div', { class: 'areas' }, view.areas.map((area) => h('a', { class: 'card', href: `#${area.code}` },
      h('h2', {}, `${area.number}. ${area.name}`),
      area.indicators > 0 ? bar(area.colours) : null,
      h('p', {}, area.sentence),
      area.agency ? h('p', { class: 'aside' }, area.agency.name) : null))),
  ];
}

export function area(view) {
  return [
    h('p', {}, h('a', { href: '#' }, `← ${say('back')}`)),
    h('h1', {}, `${view.number}. ${view.name}`),
    h('p', { class: 'lead' }, view.sentence),
    led(view.agency),
    updated(view),
    h('div', { class: 'lines' }, view.indicators.map((one) => h('a', { class: 'line', href: `#${one.code}` },
      sign(one.colour),
      h('div', {}, h('h2', {}, one.name), h('p', {}, one.sentence),
        one.synthetic ? h('p', { class: 'aside' }, say('synthetic')) : null)))),
    view.moreIndicators > 0
      ? h('p', { class: 'aside' }, h('a', { href: `/api/v1/progress?area=${encodeURIComponent(view.code)}` }, `+ ${view.moreIndicators} ${say('moreIndicators')}`))
      : null,
  ];
}

export function indicator(view, area) {
  const { indicator: one } = view;
  return [
    h('p', {}, h('a', { href: area }, `← ${say('area')}`)),
    h('h1', {}, one.name),
    h('p', { class: 'lead' }, sign(one.colour), ` ${one.sentence}`),
    chart(view),
    h('dl', {},
      fact('target', one.target),
      fact('latest', one.latest ? figure(one.latest, one.unit, one.latest.period, ...(view.dataStatus === 'STALE' ? [say('stale')] : [])) : null),
      fact('measure', view.measure),
      fact('projection', view.projection ? `${amount(view.projection.value, one.unit)} (${view.projection.year})` : null),
      fact('agency', one.agency ? h('a', { href: toAgency(one.agency.code) }, one.agency.name) : null),
      fact('updated', view.updatedAt ? day(view.updatedAt) : null)),
    view.components?.length > 1 ? h('div', { class: 'lines' }, view.components.map((part) => h('div', { class: 'line' },
      sign(part.colour), h('div', {}, h('h2', {}, part.name), h('p', {}, part.sentence))))) : null,
    table([say('year'), say('value')], view.points.map((point) => [point.period, figure(point, one.unit)])),
    places(view),
    h('p', { class: 'aside' }, h('a', { href: `/api/v1/indicators/${one.code}/progress` }, say('explain'))),
  ];
}

function places(view) {
  if (view.places.length === 0) {
    return null;
  }
  const most = Math.max(...view.places.map((place) => place.value ?? 0), 1);
  return h('section', {}, h('h2', {}, say('places')),
    h('ul', { class: 'places' }, byPlace(view.places, (value) => amount(value, view.indicator.unit), say).map((place) => h('li', {},
      h('span', {}, place.name),
      place.value === null ? h('span', { class: 'aside' }, place.text)
        : h('meter', { min: 0, max: most, value: place.value }, place.text),
      h('span', {}, place.value === null ? '' : place.text)))),
    view.morePlaces > 0 ? h('p', { class: 'aside' }, `+ ${view.morePlaces} ${say('more')}`) : null);
}

function table(heads, rows) {
  return rows.length === 0 ? null : h('div', { class: 'wide' }, h('table', {},
    h('thead', {}, h('tr', {}, heads.map((head) => h('th', { scope: 'col' }, head)))),
    h('tbody', {}, rows.map((row) => h('tr', {}, row.map((cell) => h('td', {}, cell)))))));
}

export function timeliness(view, years, choose) {
  const select = h('select', { 'aria-label': say('year') }, years.map((year) => h('option', year === view.year ? { value: year, selected: '' } : { value: year }, year)));
  select.addEventListener('change', () => choose(select.value));
  const due = view.agencies.filter((row) => row.total.expected > 0);
  return [
    h('h1', {}, say('timeliness')),
    h('p', {}, select),
    due.length === 0 ? h('p', {}, say('nothing'))
      : table([say('reporter'), say('due'), say('onTime'), say('late'), say('missing'), say('rate')],
        due.map(({ agency, name, nameEn, total }) => [h('a', { href: toAgency(agency) }, (language === 'en' ? nameEn : null) ?? name ?? agency), String(total.expected),
          String(total.onTime), String(total.late), String(total.missing), `${amount(total.rate, '%')}`])),
  ];
}

export function agency(views) {
  return [
    h('p', {}, h('a', { href: '#timeliness' }, `← ${say('timeliness')}`)),
    h('h1', {}, views[0].agency.name),
    views.map((view) => h('p', { class: 'lead' }, view.sentence)),
    h('p', { class: 'aside', lang: language }, h('a', { href: `/api/v1/agencies/${views[0].agency.code}` }, views[0].agency.code)),
  ];
}
