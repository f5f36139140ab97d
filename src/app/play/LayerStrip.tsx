// The strip of layers over the map: what is shown, what its signs mean, and the way to what one looks for.

import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { commands } from '../session/index.ts';
import { LAYERS } from '../store/layers.ts';
import type { Layer } from '../store/layers.ts';
import type { Snapshot } from '../store/model.ts';
import { useApp } from '../store/store.ts';
import { Legend } from './Legend.tsx';
import { hasLayer, useShownLayers } from './shown-layers.ts';

const STACK = 'M8,2L14.5,5.5L8,9L1.5,5.5ZM2.5,8.2L8,11.2L13.5,8.2M2.5,10.9L8,13.9L13.5,10.9';

/** Layers that a legend opens for: the others are read without one. */
const WITH_LEGEND: ReadonlySet<Layer> = new Set(['supply', 'threat', 'displaced']);

/** Buttons of the layers with their keys, the legend of those that are shown, and find. */
export function LayerStrip({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const layers = useApp((state) => state.layers);
  const [legend, setLegend] = useState<Layer | 'all' | null>(null);
  const [sheet, setSheet] = useState(false);
  const before = useRef(layers);
  useEffect(() => {
    const added = LAYERS.find((layer) => layers[layer] && !before.current[layer]);
    before.current = layers;
    if (added && WITH_LEGEND.has(added)) setLegend(added);
  }, [layers]);
  const shown = useShownLayers(snapshot);
  const isAll = legend === 'all' || (sheet && legend === null);
  const told = isAll ? shown : shown.filter((each) => each === legend);
  const isOpen = isAll || told.length > 0;
  return (
    <div className="layers" data-open={sheet}>
      <button
        type="button"
        className="button layers-open"
        aria-expanded={sheet}
        aria-label={t('layers.open')}
        onClick={() => setSheet(!sheet)}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d={STACK} fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinejoin="round" />
        </svg>
      </button>
      <div className="layers-body">
        <fieldset className="layers-strip">
          <legend className="hidden">{t('layers.title')}</legend>
          {LAYERS.map(
            (layer, index) =>
              hasLayer(snapshot, layer) && (
                <button
                  key={layer}
                  type="button"
                  className="layer"
                  aria-pressed={layers[layer]}
                  aria-keyshortcuts={String(index + 1)}
                  onClick={() => commands.toggleLayer(layer)}
                >
                  <svg viewBox="0 0 12 12" aria-hidden="true">
                    <rect x=".7" y=".7" width="10.6" height="10.6" rx="1.5" />
                    {layers[layer] && <path d="M3,6.3L5.2,8.5L9.2,3.6" />}
                  </svg>
                  {t(`layers.${layer}`)} <kbd aria-hidden="true">{index + 1}</kbd>
                </button>
              ),
          )}
          <button
            type="button"
            className="layer legend-button"
            aria-expanded={isOpen}
            aria-keyshortcuts="k"
            onClick={() => setLegend(isOpen ? null : 'all')}
          >
            {t('layers.legend')} <kbd aria-hidden="true">K</kbd>
          </button>
          <button
            type="button"
            className="layer find-button"
            aria-keyshortcuts="/"
            onClick={() => commands.openDialog('list')}
          >
            {t('layers.find')} <kbd aria-hidden="true">/</kbd>
          </button>
        </fieldset>
        {isOpen && <Legend layers={told} hasGround={isAll} />}
      </div>
    </div>
  );
}
