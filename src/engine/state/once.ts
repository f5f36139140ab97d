// Tables that follow from a world, and scratch of a world's size: made once for each.

/**
 * A function that gives for a world what `make` makes of it: made when it is first asked for, kept as long as the world. The world asked
 * for last is at hand without a search, as most who ask play one world for long.
 */
export function onceFor<World extends object, Table>(make: (world: World) => Table): (world: World) => Table {
  const made = new WeakMap<World, { readonly table: Table }>();
  let lastWorld: World | null = null;
  let lastTable: Table | null = null;
  return (world) => {
    if (world === lastWorld) return lastTable as Table;
    let found = made.get(world);
    if (!found) made.set(world, (found = { table: make(world) }));
    lastWorld = world;
    lastTable = found.table;
    return found.table;
  };
}
