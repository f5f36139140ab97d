// One game is on in one tab: a lock says so to the others, where the browser has locks.

/** Lets go of the lock that this tab has. */
let letGo: (() => void) | null = null;
let heldId: string | null = null;
/** Games whose lock this tab has, or is just letting go of. */
const own = new Set<string>();
let times = 0;

const nameOf = (id: string): string => `orontes/game/${id}`;

/** The browser's locks; null where pages have none, as when the page was not loaded safely. */
function locks(): LockManager | null {
  return 'locks' in navigator ? navigator.locks : null;
}

/** Over which tabs tell each other the names that games are given. */
let names: BroadcastChannel | null = null;

/** What is done when another tab gives a game a name, null for none. */
export function onGameNamed(listener: (id: string, name: string | null) => void): void {
  names ??= new BroadcastChannel('orontes/names');
  names.addEventListener('message', ({ data }: MessageEvent<readonly [string, string | null]>) =>
    listener(...data),
  );
}

/** Tells the other tabs a name that a game was given: the one where it is on would keep it by its old one. */
export function tellName(id: string, name: string | null): void {
  names?.postMessage([id, name]);
}

let lost: () => void = () => undefined;

/** What is done when another tab takes the game of this one. */
export function onGameLost(listener: () => void): void {
  lost = listener;
}

/** Ids of the games that are on in other tabs. */
export async function gamesElsewhere(): Promise<ReadonlySet<string>> {
  /* A game that this tab is letting go of may still be held when the browser looks, and be let go of before it answers. */
  const ours = new Set(own);
  try {
    const { held = [] } = (await locks()?.query()) ?? {};
    const ids = held.flatMap(({ name }) => (name?.startsWith('orontes/game/') ? [name.slice(13)] : []));
    return new Set(ids.filter((id) => !ours.has(id) && !own.has(id)));
  } catch {
    return new Set();
  }
}

/**
 * Takes a game for this tab, and lets go of the one before.
 *
 * @param steal whether to take it from another tab
 * @returns false when another tab has it
 */
export function claimGame(id: string, steal = false): Promise<boolean> {
  const manager = locks();
  if (heldId === id && !steal) return Promise.resolve(true);
  releaseGame();
  if (!manager) return Promise.resolve(true);
  const mine = ++times;
  return new Promise((resolve) => {
    /* One that this tab is just letting go of is waited for. */
    const options = steal ? { steal: true } : { ifAvailable: !own.has(id) };
    const until = manager.request(nameOf(id), options, (lock) => {
      if (lock === null || mine !== times) {
        resolve(lock !== null);
        return undefined;
      }
      heldId = id;
      own.add(id);
      resolve(true);
      return new Promise<void>((done) => {
        letGo = done;
      });
    });
    void followLock(until, id, mine, () => resolve(true));
  });
}

/** Waits until a lock is let go of, or taken away by another tab. */
async function followLock(
  until: Promise<unknown>,
  id: string,
  mine: number,
  failed: () => void,
): Promise<void> {
  try {
    await until;
  } catch {
    failed();
    if (mine === times) {
      heldId = null;
      letGo = null;
      lost();
    }
  }
  if (heldId !== id) own.delete(id);
}

/** Lets go of the game of this tab. */
export function releaseGame(): void {
  times++;
  letGo?.();
  letGo = null;
  heldId = null;
}
