// Up to so many, looking back costs less than remembering; beyond it would grow with their square.
const few = 20;

/** The places of those values of a list that already stand earlier in it; what is undefined repeats nothing. */
export function repeatsOf(values: readonly (string | undefined)[] | undefined): readonly number[] {
  const places: number[] = [];
  const seen = values !== undefined && values.length > few ? new Set<string>() : undefined;
  values?.forEach((value, place) => {
    if (value === undefined) return;
    if (seen === undefined ? values.indexOf(value) < place : seen.has(value)) places.push(place);
    seen?.add(value);
  });
  return places;
}
