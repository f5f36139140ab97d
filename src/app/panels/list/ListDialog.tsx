// Everything that is on the map as lists: the map's twin for the keyboard and for screen readers.

import type { TFunction } from 'i18next';
import { memo, useDeferredValue, useMemo, useState } from 'react';
import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { count, menOf } from '../../i18n/index.ts';
import { useOwnFrame } from '../../controls/own-frame.ts';
import { commands } from '../../session/index.ts';
import type { MapThing } from '../../store/model.ts';
import type { ActorView, FormationView, PlaceView, RouteView, Snapshot } from '../../store/model.ts';
import { Badge } from '../../controls/Badge.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { OverlayLists } from './OverlayLists.tsx';
import { useGrowing } from '../../controls/growing.ts';

const KINDS = ['places', 'formations', 'routes'] as const;
type Kind = (typeof KINDS)[number];

interface Entry {
  readonly key: string;
  readonly thing: MapThing | null;
  readonly actor: number;
  readonly name: string;
  /** Put into words when its row is built. */
  readonly text: () => string;
}

const Row = memo(function Row({
  entry,
  actor,
}: {
  readonly entry: Entry;
  readonly actor: ActorView | undefined;
}): ReactElement {
  return (
    <li>
      <button type="button" aria-disabled={entry.thing === null} onClick={() => take(entry)}>
        {actor ? <Badge actor={actor} size={15} /> : <span className="no-badge" />}
        <span>
          <strong>{entry.name}</strong>
          <span className="entry-text">{entry.text()}</span>
        </span>
      </button>
    </li>
  );
});

function Entries({
  list: { title, all, entries },
  find,
  snapshot,
}: {
  readonly list: List;
  readonly find: string;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const shown = entries && found(entries, find);
  const rows = useGrowing(shown?.length ?? 0, find);
  const matches = shown?.length ?? all;
  return (
    <section className="list-column">
      <h3 className="caps split">
        {title}
        <span>{t('list.count', { shown: matches, all })}</span>
      </h3>
      {matches === 0 && <p className="quiet">{t('list.none')}</p>}
      <ul style={{ '--rows': matches } as CSSProperties}>
        {shown?.slice(0, rows).map((entry) => (
          <Row key={entry.key} entry={entry} actor={snapshot.actors[entry.actor]} />
        ))}
      </ul>
    </section>
  );
}

/** Entries whose name has what is looked for. */
function found(entries: readonly Entry[], find: string): readonly Entry[] {
  const wanted = find.trim().toLocaleLowerCase();
  return entries.filter((entry) => entry.name.toLocaleLowerCase().includes(wanted));
}

/** Selects what an entry stands for, and closes the list. */
function take({ thing }: Entry): void {
  if (thing) commands.select(thing);
}

/** All of one kind; its entries are null until they are in order. */
interface List {
  readonly title: string;
  readonly all: number;
  readonly entries: readonly Entry[] | null;
}

/** All that is on the map, each kind by name. */
function entriesOf(snapshot: Snapshot, t: TFunction): Readonly<Record<Kind, readonly Entry[]>> {
  const nameOf = (actor: number) => snapshot.actors[actor]?.short ?? t('app.nobody');
  const place = (view: PlaceView): Entry => ({
    key: `p${view.index}`,
    thing: { kind: 'location', index: view.index },
    actor: view.controller,
    name: view.name,
    text: () =>
      t(view.garrison > 0 ? 'list.placeText' : view.sight ? 'list.placeEmpty' : 'list.placeUnseen', {
        kind: t(`kind.${view.kind as 'city'}`),
        holder: nameOf(view.controller),
        men: menOf(
          view.garrison,
          view.formations.every((index) => snapshot.formations[index]?.known === 'own'),
        ),
      }),
  });
  const formation = (view: FormationView): Entry => ({
    key: `f${view.index}`,
    thing: view.at >= 0 ? { kind: 'formation', index: view.index } : null,
    actor: view.actor,
    name: view.name,
    text: () => formationText(view),
  });
  function formationText(view: FormationView): string {
    const actor = nameOf(view.actor);
    const men = menOf(view.strength, view.known === 'own');
    if (view.place !== null)
      return view.known === 'remembered'
        ? t('list.formationSeen', { actor, men, place: view.place, day: view.lastSeen })
        : t('list.formationAt', { actor, men, place: view.place });
    if (view.known !== 'own') return t('list.formationUnseen', { actor });
    return t(view.strength > 0 ? 'list.formationPool' : 'list.formationGone', { actor, men });
  }
  const route = (view: RouteView): Entry => ({
    key: `r${view.index}`,
    thing: { kind: 'route', index: view.index },
    actor: -1,
    name: view.label ? `${view.name} (${view.label})` : view.name,
    text: () => t('place.route', { class: t(`routeClass.${view.class as 'sea'}`), km: count(view.km) }),
  });
  const { compare } = new Intl.Collator();
  const byName = (a: Entry, b: Entry) => compare(a.name, b.name);
  return {
    places: snapshot.places.map(place).toSorted(byName),
    formations: snapshot.formations.map(formation).toSorted(byName),
    routes: snapshot.routes.map(route).toSorted(byName),
  };
}

/** The lists: their heads when they are opened, what is in them in the frames that follow or as soon as something is looked for. */
function useLists(snapshot: Snapshot, find: string): readonly List[] {
  const { t } = useTranslation();
  const isFilled = useDeferredValue(true, false) || find !== '';
  useOwnFrame(isFilled);
  return useMemo(() => {
    const entries = isFilled ? entriesOf(snapshot, t) : null;
    return KINDS.map((kind) => ({
      title: t(`list.${kind}`),
      all: snapshot[kind].length,
      entries: entries?.[kind] ?? null,
    }));
  }, [snapshot, t, isFilled]);
}

/** Has a dialog give a field the focus as it is shown; React keeps the attribute to itself. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.toggleAttribute('autofocus', true);
}

/** The list panel, key L. */
export function ListDialog({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const [find, setFind] = useState('');
  const lists = useLists(snapshot, find);
  /** The one that is named so, else the first that has what was written. */
  const takeFirst = (): void => {
    const all = lists.flatMap(({ entries }) =>
      found(entries ?? [], find).filter(({ thing }) => thing !== null),
    );
    const wanted = find.trim().toLocaleLowerCase();
    const first = all.find(({ name }) => name.toLocaleLowerCase() === wanted) ?? all[0];
    if (first && wanted !== '') take(first);
  };
  return (
    <Dialog title={t('list.title')} onClose={() => commands.openDialog(null)} wide>
      <label className="find">
        <span>{t('list.find')}</span>
        <input
          ref={takeFocus}
          type="search"
          value={find}
          onChange={(event) => setFind(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) takeFirst();
          }}
        />
      </label>
      <div className="list-columns">
        {lists.map((list) => (
          <Entries key={list.title} list={list} find={find} snapshot={snapshot} />
        ))}
      </div>
      <OverlayLists snapshot={snapshot} find={find} />
    </Dialog>
  );
}
