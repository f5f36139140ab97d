// What the layers of the map show, in words: their twin for the keyboard and for screen readers.

import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { about, count, listed, percent } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import { LAYERS } from '../../store/layers.ts';
import type { DisplacedOverlay, Layer, Overlays, SupplyOverlay, ThreatOverlay } from '../../store/layers.ts';
import type { Snapshot } from '../../store/model.ts';

/** One place with what a layer shows of it. */
interface Row {
  readonly key: string;
  readonly place: number;
  readonly text: string;
}

const WEIGHT = { 1: 'threatLow', 2: 'threatEven', 3: 'threatHigh' } as const;

/** Rows of the three layers that are worked out on demand. */
function useRows(snapshot: Snapshot) {
  const { t } = useTranslation();
  const name = (place: number) => snapshot.places[place]?.name ?? '';
  const supply = ({ ends }: SupplyOverlay): readonly Row[] =>
    ends.map(({ at, share, source, men }, index) => ({
      key: `${at} ${index}`,
      place: at,
      text:
        source < 0
          ? t('overlayList.supplyCut', { men: count(men), share: percent(share) })
          : t('overlayList.supplyLine', { share: percent(share), source: name(source) }),
    }));
  const threat = ({ places, arrows }: ThreatOverlay): readonly Row[] =>
    places.map(({ at, men, counted, weight }) => ({
      key: `${at}`,
      place: at,
      text: t(`overlayList.${WEIGHT[weight]}`, {
        men: counted ? count(men) : `≈ ${about(men)}`,
        from: listed(arrows.filter(({ to }) => to === at).map(({ from }) => name(from))),
      }),
    }));
  const displaced = ({ places, flows }: DisplacedOverlay): readonly Row[] => [
    ...places.map(({ at, present, left, arrived }) => ({
      key: `${at}`,
      place: at,
      text: t(`overlayList.${left < 1 ? 'peopleArrived' : arrived < 1 ? 'peopleLeft' : 'peopleBoth'}`, {
        present: about(present),
        left: about(left),
        arrived: about(arrived),
      }),
    })),
    ...flows.map(({ from, to, people }) => ({
      key: `${from} ${to}`,
      place: from,
      text: t('overlayList.flow', { to: name(to), people: about(people) }),
    })),
  ];
  return { supply, threat, displaced };
}

function Rows({
  rows,
  snapshot,
  find,
}: {
  readonly rows: readonly Row[];
  readonly snapshot: Snapshot;
  readonly find: string;
}): ReactElement {
  const { t } = useTranslation();
  const wanted = find.trim().toLocaleLowerCase();
  const name = (place: number) => snapshot.places[place]?.name ?? '';
  const shown = rows.filter(({ place }) => name(place).toLocaleLowerCase().includes(wanted));
  if (shown.length === 0) return <p className="quiet">{t('layers.none')}</p>;
  return (
    <ul>
      {shown.map(({ key, place, text }) => (
        <li key={key}>
          <button type="button" onClick={() => commands.select({ kind: 'location', index: place })}>
            <strong>{name(place)}</strong> <span className="entry-text">{text}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** What the layers show of a position; who threatens what comes a moment later where it is not on the map. */
function useOverlays(snapshot: Snapshot): Overlays {
  /* Of this position: not again with each letter of what is looked for. */
  const known = useMemo(() => ({ of: snapshot, overlays: commands.allOverlays() }), [snapshot]);
  const [found, setFound] = useState<{ of: Snapshot; threat: ThreatOverlay } | null>(null);
  useEffect(() => {
    let isWanted = true;
    void commands
      .threatNow(() => isWanted)
      .then((threat) => threat !== null && isWanted && setFound({ of: snapshot, threat }));
    return () => {
      isWanted = false;
    };
  }, [snapshot]);
  const { overlays } = known;
  return { ...overlays, threat: overlays.threat ?? (found?.of === snapshot ? found.threat : null) };
}

/** What the layers show, each in words. */
function useBodies(snapshot: Snapshot, find: string): Readonly<Record<Layer, ReactNode>> {
  const { t } = useTranslation();
  const { supply, threat, displaced } = useOverlays(snapshot);
  const rows = useRows(snapshot);
  const said = snapshot.said
    .filter(({ place }) => place >= 0)
    .map((each): Row => ({
      key: String(each.number),
      place: each.place,
      text: [
        `${each.outlet}:`,
        each.text,
        ...(each.finding === '' ? [each.ownLead, each.own] : [each.finding]),
      ]
        .join(' ')
        .trim(),
    }));
  const links = snapshot.links.map((link) => (
    <li key={link.index}>
      <strong>{link.name}</strong>{' '}
      <span className="entry-text">
        {link.joined
          ? t('overlayList.linkJoined', { throughput: count(link.throughput) })
          : t('overlayList.linkCut')}
        {link.cut.length > 0 && `. ${t('links.narrow', { routes: listed(link.cut) })}`}
      </span>
    </li>
  ));
  const list = (of: readonly Row[]) => <Rows rows={of} snapshot={snapshot} find={find} />;
  return {
    links: links.length > 0 ? <ul>{links}</ul> : <p>{t('layers.none')}</p>,
    supply: list(supply ? rows.supply(supply) : []),
    claims: list(said),
    threat: threat ? list(rows.threat(threat)) : <p>{t('layers.reckoning')}</p>,
    displaced: list(displaced ? rows.displaced(displaced) : []),
  };
}

interface Shown {
  readonly snapshot: Snapshot;
  readonly find: string;
}

function Folded({ bodies }: { readonly bodies: Readonly<Record<Layer, ReactNode>> | null }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="overlay-lists" aria-label={t('overlayList.title')}>
      <h3 className="caps">{t('overlayList.title')}</h3>
      {LAYERS.map((layer) => (
        <details key={layer}>
          <summary>{t(`layers.${layer}`)}</summary>
          {bodies?.[layer]}
        </details>
      ))}
    </section>
  );
}

function Told({ snapshot, find }: Shown): ReactElement {
  return <Folded bodies={useBodies(snapshot, find)} />;
}

/** The layers as lists, folded; what is in them comes after what stands open. */
export function OverlayLists({ snapshot, find }: Shown): ReactElement {
  const isTold = useDeferredValue(true, false);
  return isTold ? <Told snapshot={snapshot} find={find} /> : <Folded bodies={null} />;
}
