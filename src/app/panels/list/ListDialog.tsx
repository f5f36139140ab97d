// Everything that is on the map as lists: the map's twin for the keyboard and for screen readers.

import type { TFunction } from 'i18next';
import { memo, useEffect, useMemo, useRef, useState } from 'react';
import type { CSSProperties, ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { count, menOf } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { MapThing } from '../../store/model.ts';
import type { ActorView, FormationView, PlaceView, RouteView, Snapshot } from '../../store/model.ts';
import { Badge } from '../../controls/Badge.tsx';
import { Dialog } from '../../controls/Dialog.tsx';
import { OverlayLists } from './OverlayLists.tsx';
import { useGrowing } from '../../controls/growing.ts';

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
  title,
  entries,
  find,
  snapshot,
}: {
  readonly title: string;
  readonly entries: readonly Entry[];
  readonly find: string;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t } = useTranslation();
  const shown = found(entries, find);
  const rows = useGrowing(shown.length, find);
  return (
    <section className="list-column">
      <h3 className="caps split">
        {title}
        <span>{t('list.count', { shown: shown.length, all: entries.length })}</span>
      </h3>
      {shown.length === 0 && <p className="quiet">{t('list.none')}</p>}
      <ul style={{ '--rows': shown.length } as CSSProperties}>
        {shown.slice(0, rows).map((entry) => (
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
  if (!thing) return;
  commands.select(thing);
  commands.openDialog(null);
}

/** Entries of one kind. */
interface List {
  readonly title: string;
  readonly entries: readonly Entry[];
}

/** All that is on the map, each kind by name. */
function listsOf(snapshot: Snapshot, t: TFunction): readonly List[] {
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
  return [
    { title: t('list.places'), entries: snapshot.places.map(place).toSorted(byName) },
    { title: t('list.formations'), entries: snapshot.formations.map(formation).toSorted(byName) },
    { title: t('list.routes'), entries: snapshot.routes.map(route).toSorted(byName) },
  ];
}

/** The list panel, key L. */
export function ListDialog({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const [find, setFind] = useState('');
  const finder = useRef<HTMLInputElement>(null);
  useEffect(() => finder.current?.focus(), []);
  const lists = useMemo(() => listsOf(snapshot, t), [snapshot, t]);
  /** The one that is named so, else the first that has what was written. */
  const takeFirst = (): void => {
    const all = lists.flatMap(({ entries }) => found(entries, find).filter(({ thing }) => thing !== null));
    const wanted = find.trim().toLocaleLowerCase();
    const first = all.find(({ name }) => name.toLocaleLowerCase() === wanted) ?? all[0];
    if (first && wanted !== '') take(first);
  };
  return (
    <Dialog title={t('list.title')} onClose={() => commands.openDialog(null)} wide>
      <label className="find">
        <span>{t('list.find')}</span>
        <input
          ref={finder}
          type="search"
          value={find}
          onChange={(event) => setFind(event.target.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && !event.nativeEvent.isComposing) takeFirst();
          }}
        />
      </label>
      <div className="list-columns">
        {lists.map(({ title, entries }) => (
          <Entries key={title} title={title} entries={entries} find={find} snapshot={snapshot} />
        ))}
      </div>
      <OverlayLists snapshot={snapshot} find={find} />
    </Dialog>
  );
}
