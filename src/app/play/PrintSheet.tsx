// The play screen on paper: the map as it stands, its legend, the date, the seat, and whose data it is drawn from. Hidden until
// the page is printed.

import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
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

/** The page that is printed of the play screen. */
export function PrintSheet({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const paper = useRef<HTMLCanvasElement>(null);
  const layers = useShownLayers(snapshot);
  useEffect(() => {
    const printing = window.matchMedia('print');
    const take = () => {
      if (paper.current) takeMap(paper.current);
    };
    const change = () => {
      if (printing.matches) take();
    };
    window.addEventListener('beforeprint', take);
    printing.addEventListener('change', change);
    return () => {
      window.removeEventListener('beforeprint', take);
      printing.removeEventListener('change', change);
    };
  }, []);
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
