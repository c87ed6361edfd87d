/** The paths of a document's fields and tables as text: `customer.name`, `measures`, `measures[].schedule`. */
export type PathsOf<T> = { [K in keyof T & string]-?: PathsFrom<K, NonNullable<T[K]>> }[keyof T & string];

type PathsFrom<K extends string, Value> = Value extends readonly (infer Item)[]
  ? Item extends object
    ? K | `${K}[].${PathsOf<Item>}`
    : K
  : Value extends object
    ? `${K}.${PathsOf<Value>}`
    : K;
