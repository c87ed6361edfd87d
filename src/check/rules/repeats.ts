/** The places of those codes of a list that already stand earlier in it; places without a code are passed over. */
export function repeatsOf(codes: readonly (string | undefined)[] = []): readonly number[] {
  const places: number[] = [];
  for (let place = 1; place < codes.length; place += 1) {
    const code = codes[place];
    // The form's lists are short (at most 200 rows): looking back costs less than remembering.
    if (code !== undefined && codes.indexOf(code) < place) places.push(place);
  }
  return places;
}
