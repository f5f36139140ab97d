// The page: one screen at a time, dialogs and notices over it, keys and dropped files for all of them.

import { useEffect, useLayoutEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from './i18n/useTranslation.ts';
import { LabScreen } from './lab/LabScreen.tsx';
import { LessonReport } from './lesson/LessonReport.tsx';
import { Narrator } from './narration/Narrator.tsx';
import { useFocusKept } from './narration/focus.ts';
import { HelpDialog } from './panels/help/HelpDialog.tsx';
import { LeaveDialog } from './panels/bar/LeaveDialog.tsx';
import { ListDialog } from './panels/list/ListDialog.tsx';
import { TalksDialog } from './panels/talks/TalksDialog.tsx';
import { Notices } from './controls/Notices.tsx';
import { PlayScreen } from './play/PlayScreen.tsx';
import { listenToKeys } from './play/keys.ts';
import { ReplayScreen } from './replay/ReplayScreen.tsx';
import { HistoryDialog } from './report/HistoryDialog.tsx';
import { ReportScreen } from './report/ReportScreen.tsx';
import { droppedFiles } from './controls/choose-files.ts';
import { commands } from './session/index.ts';
import { ElsewhereDialog } from './saves/ElsewhereDialog.tsx';
import { ShareDialog } from './share/ShareDialog.tsx';
import { SharedScreen } from './share/SharedScreen.tsx';
import { FirstNote } from './start/FirstNote.tsx';
import { Curtain } from './table/Curtain.tsx';
import { RoleSheets } from './start/RoleSheets.tsx';
import { StartScreen } from './start/StartScreen.tsx';
import { useApp } from './store/store.ts';

/** Says in the page's title what is going on. */
function useTitle(): void {
  const { t } = useTranslation();
  const screen = useApp((state) => state.screen);
  const date = useApp((state) => state.snapshot?.shortDate ?? '');
  const scenario = useApp((state) => state.snapshot?.scenario.title ?? '');
  const watching = useApp((state) => state.snapshot?.mode === 'watch');
  const others = useApp((state) => state.busy !== null || state.film !== null);
  const outcome = useApp((state) => state.report?.outcome ?? '');
  const curtain = useApp((state) => state.curtain !== null);
  useEffect(() => {
    document.title =
      screen === 'start' || screen === 'sheets'
        ? t('app.titleStart')
        : screen === 'play' && curtain
          ? t('app.titleCurtain')
          : screen === 'shared'
            ? t('shared.pageTitle')
            : screen === 'replay'
              ? t('replay.pageTitle', { date, scenario })
              : screen === 'lab'
                ? t('app.titleLab')
                : screen === 'report'
                  ? t('app.titleReport', { outcome, scenario })
                  : others
                    ? t('app.titleOthers', { scenario })
                    : watching
                      ? t('app.titleWatch', { date, scenario })
                      : t('app.titleTurn', { date, scenario });
  }, [screen, date, scenario, watching, others, outcome, curtain, t]);
}

async function openDropped(dropped: DataTransfer): Promise<void> {
  const { files, handles } = await droppedFiles(dropped);
  await commands.openFiles(files, handles);
}

/** Opens a file that is dropped anywhere on the page; says so while one is held over it. */
function useDrop(): boolean {
  const [over, setOver] = useState(false);
  // Before the page is first seen: what is seen takes files and keys.
  useLayoutEffect(() => {
    const holds = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
    const drag = (event: DragEvent) => {
      if (!holds(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!holds(event)) return;
      event.preventDefault();
      setOver(false);
      if (event.dataTransfer) void openDropped(event.dataTransfer);
    };
    window.addEventListener('dragover', drag);
    window.addEventListener('dragleave', leave);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', drag);
      window.removeEventListener('dragleave', leave);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return over;
}

function Screens(): ReactElement | null {
  const screen = useApp((state) => state.screen);
  const snapshot = useApp((state) => state.snapshot);
  const report = useApp((state) => state.report);
  const lab = useApp((state) => state.lab);
  const shared = useApp((state) => state.shared);
  const replay = useApp((state) => state.replay);
  const curtain = useApp((state) => state.curtain);
  const sheets = useApp((state) => state.sheets);
  const door = snapshot && commands.doorOf(snapshot.scenario.id, snapshot.actors[snapshot.viewer]?.id);
  if (screen === 'play' && curtain) return <Curtain curtain={curtain} />;
  if (screen === 'play' && snapshot) return <PlayScreen snapshot={snapshot} />;
  if (screen === 'sheets' && sheets) return <RoleSheets view={sheets} />;
  if (screen === 'report' && report)
    return door ? <LessonReport report={report} door={door} /> : <ReportScreen report={report} />;
  if (screen === 'shared' && shared) return <SharedScreen shared={shared} />;
  if (screen === 'replay' && replay && snapshot) return <ReplayScreen replay={replay} snapshot={snapshot} />;
  if (screen === 'lab' && lab) return <LabScreen lab={lab} />;
  return <StartScreen />;
}

function Dialogs(): ReactElement | null {
  const dialog = useApp((state) => state.dialog);
  const snapshot = useApp((state) => state.snapshot);
  switch (dialog) {
    case 'note':
      return <FirstNote />;
    case 'help':
      return <HelpDialog />;
    case 'leave':
      return <LeaveDialog />;
    case 'elsewhere':
      return <ElsewhereDialog />;
    case 'history':
      return <HistoryDialog />;
    case 'share':
      return <ShareDialog />;
    case 'list':
      return snapshot && <ListDialog snapshot={snapshot} />;
    case 'talks':
      return snapshot && <TalksDialog snapshot={snapshot} />;
    case null:
      return null;
  }
}

/** The whole page. */
export function App(): ReactElement {
  const { t } = useTranslation();
  useTitle();
  useFocusKept();
  const over = useDrop();
  useLayoutEffect(() => listenToKeys(), []);
  return (
    <>
      <Screens />
      <Dialogs />
      <Notices />
      <Narrator />
      {over && <div className="drop">{t('start.drop')}</div>}
    </>
  );
}
