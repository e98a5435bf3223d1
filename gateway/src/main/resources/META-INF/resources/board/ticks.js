const STEPS = [1, 2, 5, 10];

/** Round numbers that a reader can count with, from at or below the lowest figure to at or above the highest. */
export function ticks(low, high) {
  const rough = (high - low) / 4;
  const power = Math.floor(Math.log10(rough));
  const step = STEPS.find((one) => one * 10 ** power >= rough * 0.999) * 10 ** power;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  // Multiplied and cut, not added up: 0.1 + 0.2 would be told with seventeen digits.
  return Array.from({ length: last - first + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)));
}
