import { svg } from './element.js';
import { ticks } from './ticks.js';
import { amount, number, say } from './words.js';

const WIDTH = 460;
const HEIGHT = 270;
const EDGE = { left: 52, right: 26, top: 26, bottom: 34 };

/** The figures year by year, the target, what was promised on the way and where a straight line would arrive. */
export function chart(view) {
  const unit = view.indicator.unit;
  const figures = view.points.map((point) => ({ ...point, year: Number(point.period) }));
  const years = range([...figures.map((one) => one.year), view.horizon]);
  const shown = [
    ...figures.map((one) => one.value),
    ...view.path.map((one) => one.value),
    ...[view.goal, view.stretch, view.projection?.value].filter((one) => one !== null && one !== undefined),
  ];
  if (figures.length === 0 || shown.length === 0) {
    return null;
  }
  const marks = ticks(...margins(range(shown)));
  const values = range(marks);
  const x = (year) => EDGE.left + ((year - years.low) / (years.high - years.low || 1)) * (WIDTH - EDGE.left - EDGE.right);
  const y = (value) => HEIGHT - EDGE.bottom - ((value - values.low) / (values.high - values.low || 1)) * (HEIGHT - EDGE.top - EDGE.bottom);
  return svg('svg', { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, role: 'img', 'aria-label': `${say('way')}: ${view.indicator.sentence}` },
    axis(years, marks, x, y),
    goal(view, x, y, years, unit),
    path(view.path, x, y),
    projection(view.projection, figures, x, y, unit),
    line(figures, x, y),
    figures.map((one) => dot(one, x, y, unit)));
}

function range(numbers) {
  return { low: Math.min(...numbers), high: Math.max(...numbers) };
}

function margins({ low, high }) {
  const gap = (high - low || Math.abs(high) || 1) * 0.15;
  return [low >= 0 ? Math.max(0, low - gap) : low - gap, high + gap];
}

function axis(years, values, x, y) {
  const marks = [];
  for (let year = years.low; year <= years.high; year += 1) {
    marks.push(svg('text', { x: x(year), y: HEIGHT - 10, class: 'mark', 'text-anchor': 'middle' }, String(year)));
  }
  for (const value of values) {
    marks.push(svg('line', { x1: EDGE.left, x2: WIDTH - EDGE.right, y1: y(value), y2: y(value), class: 'grid' }));
    marks.push(svg('text', { x: EDGE.left - 8, y: y(value) + 4, class: 'mark', 'text-anchor': 'end' }, number(value)));
  }
  return marks;
}

function goal(view, x, y, years, unit) {
  if (view.goal === null) {
    return [];
  }
  const from = x(years.low);
  const to = x(view.horizon);
  const band = view.stretch === null ? null
    : svg('rect', { x: from, width: to - from, y: Math.min(y(view.goal), y(view.stretch)), height: Math.abs(y(view.goal) - y(view.stretch)), class: 'band' });
  return [band,
    svg('line', { x1: from, x2: to, y1: y(view.goal), y2: y(view.goal), class: 'goal' }),
    svg('text', { x: from + 4, y: y(view.goal) - 6, class: 'goal-mark' }, `${say('target')} ${amount(view.goal, unit)}`)];
}

function path(years, x, y) {
  return years.map((one) => svg('rect', { x: x(one.year) - 4, y: y(one.value) - 4, width: 8, height: 8, class: 'promised' },
    svg('title', {}, `${say('target')} ${one.year}: ${number(one.value)}`)));
}

function projection(arrival, figures, x, y, unit) {
  const last = figures.at(-1);
  if (!arrival || arrival.year <= last.year) {
    return [];
  }
  return [svg('line', { x1: x(last.year), y1: y(last.value), x2: x(arrival.year), y2: y(arrival.value), class: 'projection' }),
    svg('circle', { cx: x(arrival.year), cy: y(arrival.value), r: 4, class: 'arrival' },
      svg('title', {}, `${say('projection')} ${arrival.year}: ${amount(arrival.value, unit)}`))];
}

function line(figures, x, y) {
  return svg('polyline', { points: figures.map((one) => `${x(one.year)},${y(one.value)}`).join(' '), class: 'line' });
}

function dot(one, x, y, unit) {
  const kind = one.status === 'E' || one.status === 'P' ? 'dot open' : 'dot';
  return [svg('circle', { cx: x(one.year), cy: y(one.value), r: 5, class: one.synthetic ? `${kind} synthetic` : kind },
    svg('title', {}, `${one.period}: ${amount(one.value, unit)}`)),
  svg('text', { x: x(one.year), y: y(one.value) - 11, class: 'value', 'text-anchor': 'middle' }, number(one.value))];
}
