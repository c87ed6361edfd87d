/** `statutory`: the window's last day is in time (act 150/1930, section 3). `formLiteral`: "less than 3 years", it is not. */
export type Boundary = 'statutory' | 'formLiteral';

/** A ground for departing from the window. */
export type WindowException = 'humanTrafficking' | 'couldNotTravel';
