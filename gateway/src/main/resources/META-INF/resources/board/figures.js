/** A figure as it is shown: in brackets what must be known of it, at least that it is not final yet or was made up. */
export function told(one, amount, say, known) {
  const notes = known.concat(
    one.status === 'E' || one.status === 'P' ? [say(one.status)] : [],
    one.synthetic ? [say('synthetic')] : []);
  return amount(one.value) + (notes.length > 0 ? ' (' + notes.join(', ') + ')' : '');
}

/** What stands beside each place; of what is withheld no more than that it is. */
export function byPlace(places, amount, say) {
  return places.map((place) => ({
    name: place.name + ' (' + place.period + ')',
    value: place.suppressed ? null : place.value,
    text: place.suppressed ? say('hidden') : told(place, amount, say, []),
  }));
}
