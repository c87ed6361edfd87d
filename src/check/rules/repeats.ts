/** The places of those codes of a list that already stand earlier in it. */
export function repeatsOf(codes: readonly string[] | undefined): readonly number[] {
  const places: number[] = [];
  codes?.forEach((code, place) => {
    // At most 20 codes: looking back costs less than remembering.
    if (codes.indexOf(code) < place) places.push(place);
  });
  return places;
}
