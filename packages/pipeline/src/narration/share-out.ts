/** Deals items out into at most `shares` groups of about equal weight, keeping each item's place in the whole. */
export const shareOut = <Item>(
  items: readonly Item[],
  shares: number,
  weigh: (item: Item) => number,
): { items: Item[]; places: number[] }[] => {
  const groups = Array.from({ length: shares }, () => ({
    items: [] as Item[],
    places: [] as number[],
    weight: 0,
  }));
  items.forEach((item, place) => {
    const lightest = groups.reduce((least, group) => (group.weight < least.weight ? group : least));
    lightest.items.push(item);
    lightest.places.push(place);
    lightest.weight += weigh(item);
  });
  return groups.filter((group) => group.items.length > 0);
};
