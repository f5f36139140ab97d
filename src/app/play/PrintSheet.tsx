// The play screen on paper: the map as it stands, its legend, the date, the seat, and whose data it is drawn from. Made when
// the page is printed.

import { useEffect, useRef, useState } from 'react';
import type { ReactElement, RefObject } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from '../i18n/useTranslation.ts';
import type { Snapshot } from '../store/model.ts';
import { mapOnPage } from '../store/mapHold.ts';
import { Legend } from './Legend.tsx';
import { useShownLayers } from './shown-layers.ts';

/** Paints what the map shows now, without what is only of use on a screen. */
function takeMap(paper: HTMLCanvasElement): void {
  const picture = mapOnPage()?.picture();
  if (!picture) return;
  [paper.width, paper.height] = [picture.width, picture.height];
  paper.getContext('2d')?.drawImage(picture, 0, 0);
}

/** Tells a sheet to be made when the page goes to paper, and put away after; returns how to stop that. */
function watchPrinting(tell: (isPrinting: boolean) => void): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const printing = window.matchMedia('print');
  window.addEventListener('beforeprint', () => tell(true), { signal });
  window.addEventListener('afterprint', () => tell(printing.matches), { signal });
  printing.addEventListener('change', () => tell(printing.matches), { signal });
  return () => ended.abort();
}

/** The page that is printed of the play screen; nothing until then. */
export function PrintSheet({ snapshot }: { readonly snapshot: Snapshot }): ReactElement | null {
  const [isPrinting, setPrinting] = useState(false);
  const paper = useRef<HTMLCanvasElement>(null);
  useEffect(
    () =>
      watchPrinting((now) => {
        /* The browser prints what is there when this returns. */
        flushSync(() => setPrinting(now));
        if (paper.current) takeMap(paper.current);
      }),
    [],
  );
  return isPrinting ? <Sheet snapshot={snapshot} paper={paper} /> : null;
}

function Sheet({
  snapshot,
  paper,
}: {
  readonly snapshot: Snapshot;
  readonly paper: RefObject<HTMLCanvasElement | null>;
}): ReactElement {
  const { t } = useTranslation();
  const layers = useShownLayers(snapshot);
  const seat = snapshot.actors[snapshot.viewer]?.name;
  const { title } = snapshot.scenario;
  return (
    <section className="print-sheet" aria-label={t('print.label')}>
      <header>
        <h1>{title}</h1>
        <p>
          <strong>{snapshot.date}</strong> <span>{t('print.round', { round: snapshot.round })}</span>
        </p>
        <p>{seat === undefined ? t('print.watched') : t('print.seat', { seat })}</p>
      </header>
      <div className="print-map">
        <canvas ref={paper} />
        <Legend layers={layers} hasGround />
      </div>
      <footer>
        <p>{t('print.model')}</p>
        <p>{snapshot.ground.base === null ? t('print.made') : t('print.madeWithBase')}</p>
      </footer>
    </section>
  );
}
