/**
 * The places of a longest increasing subsequence of the numbers that are not negative. By patience sorting: `ends` holds, for
 * every length, the place of the lowest end of a subsequence.
 */
export function longestRise(origins: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  for (const [place, origin] of origins.entries()) {
    if (origin < 0) continue;
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((origins[ends[middle] ?? 0] ?? 0) < origin) low = middle + 1;
      else high = middle;
    }
    previous[place] = ends[low - 1];
    ends[low] = place;
  }
  const rise = new Set<number>();
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) rise.add(place);
  return rise;
}
