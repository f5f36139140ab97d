// The play screen: bar, news and aims, map, selection and orders. One layout, folded by width in the style sheet.

import { memo, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import type { Snapshot } from '../store/model.ts';
import { useOwnFrame } from '../controls/own-frame.ts';
import { useApp } from '../store/store.ts';
import { AimsPanel } from '../panels/seat/AimsPanel.tsx';
import { Guide } from '../lesson/Guide.tsx';
import { LinksPanel } from '../panels/seat/LinksPanel.tsx';
import { MapPane } from './MapPane.tsx';
import { NewsPanel } from '../panels/news/NewsPanel.tsx';
import { useSettled } from './following.ts';
import { PrintSheet } from './PrintSheet.tsx';
import { Rail, ToOrders } from './Rail.tsx';
import { RightSide } from './RightSide.tsx';
import { SheetHandle } from './SheetHandle.tsx';
import type { SheetHeight } from './SheetHandle.tsx';
import { EstimateChip, EstimateStrip } from '../estimate/EstimateStrip.tsx';
import { Standing } from './Standing.tsx';
import { TopBar } from '../panels/bar/TopBar.tsx';

/** What is read of a snapshot and not played with. */
const LeftPanels = memo(({ snapshot }: { readonly snapshot: Snapshot }): ReactElement => {
  const { t } = useTranslation();
  useOwnFrame(snapshot);
  return (
    <aside className="left" aria-label={t('news.titleWatch')}>
      <NewsPanel snapshot={snapshot} />
      <AimsPanel snapshot={snapshot} />
      <LinksPanel snapshot={snapshot} />
    </aside>
  );
});

/** The play screen. */
export const PlayScreen = memo(({ snapshot }: { readonly snapshot: Snapshot }): ReactElement => {
  const panel = useApp((state) => state.panel);
  const prepared = useApp((state) => state.prepared !== null);
  const [height, setHeight] = useState<SheetHeight>('middle');
  const settled = useSettled(snapshot);
  return (
    <div
      className={prepared ? 'play preparing' : 'play'}
      data-panel={panel ?? 'none'}
      data-sheet={panel === null ? 'none' : height}
    >
      <TopBar snapshot={snapshot} />
      <Standing place="strip" />
      <MapPane snapshot={snapshot} />
      <Guide />
      {panel !== null && <SheetHandle height={height} onChange={setHeight} />}
      <EstimateChip snapshot={snapshot} />
      <EstimateStrip snapshot={snapshot} />
      <div className="side">
        <Rail snapshot={snapshot} />
        <LeftPanels snapshot={settled} />
        <ToOrders mode={snapshot.mode} />
        <RightSide snapshot={snapshot} />
      </div>
      <PrintSheet snapshot={snapshot} />
    </div>
  );
});
