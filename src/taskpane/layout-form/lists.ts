/** The list with one entry made another. */
export function replaced<Entry>(list: readonly Entry[], index: number, entry: Entry): Entry[] {
  return list.map((one, at) => (at === index ? entry : one));
}

export function removed<Entry>(list: readonly Entry[], index: number): Entry[] {
  return list.filter((_, at) => at !== index);
}

/** The list with two entries in each other's place; the same where one of them is not there. */
export function swapped<Entry>(list: readonly Entry[], one: number, other: number): Entry[] {
  const [first, second] = [list[one], list[other]];
  if (first === undefined || second === undefined) return [...list];
  return replaced(replaced(list, one, second), other, first);
}

/** The list with an entry put in, or taken out where it is there. */
export function toggled<Entry>(list: readonly Entry[], entry: Entry): Entry[] {
  return list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry];
}
