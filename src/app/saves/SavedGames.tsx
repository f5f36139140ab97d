// The games that are kept in this browser: the latest to go on with, the others in a list.

import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { ago } from '../i18n/index.ts';
import { commands } from '../session/index.ts';
import type { SavedCard } from '../store/model.ts';
import { useApp } from '../store/store.ts';
import { NameForm } from './NameForm.tsx';

function Name({ save }: { readonly save: SavedCard }): ReactElement {
  const { t } = useTranslation();
  const [now] = useState(() => Date.now());
  if (save.unreadable) return <p>{t('saves.unreadable')}</p>;
  const played = t('start.continueText', { title: save.title, seat: save.seat });
  const facts = { round: save.round, date: save.date, when: ago(save.savedAt, now) };
  return (
    <p>
      <strong>{save.name ?? played}</strong> {save.name !== null && <span>{played}, </span>}
      {save.over ? t('saves.overWhen', facts) : t('start.continueWhen', facts)}
      {save.elsewhere && <em> {t('saves.elsewhere')}</em>}
    </p>
  );
}

function Buttons({ save }: { readonly save: SavedCard }): ReactElement {
  const { t } = useTranslation();
  const [asking, setAsking] = useState(false);
  const [naming, setNaming] = useState(false);
  if (naming)
    return (
      <NameForm
        name={save.name ?? ''}
        hasFocus
        onKeep={(name) => {
          void commands.renameSave(save.id, name);
          setNaming(false);
        }}
        onLeave={() => setNaming(false)}
      />
    );
  if (asking)
    return (
      <span className="save-buttons">
        <span role="alert">{t('saves.sure')}</span>
        <button type="button" className="button" onClick={() => void commands.deleteSave(save.id)}>
          {t('saves.deleteSure')}
        </button>
        <button type="button" className="button quiet" onClick={() => setAsking(false)}>
          {t('saves.keepIt')}
        </button>
      </span>
    );
  return (
    <span className="save-buttons">
      {!save.unreadable && (
        <>
          <button type="button" className="button quiet" onClick={() => setNaming(true)}>
            {t('saves.rename')}
          </button>
          <button type="button" className="button quiet" onClick={() => void commands.saveToFile(save.id)}>
            {t('saves.toFile')}
          </button>
        </>
      )}
      <button type="button" className="button quiet" onClick={() => setAsking(true)}>
        {t('saves.delete')}
      </button>
    </span>
  );
}

function Save({ save }: { readonly save: SavedCard }): ReactElement {
  const { t } = useTranslation();
  return (
    <>
      <div>
        <Name save={save} />
        {save.scenarioGone && !save.unreadable && <p className="caption">{t('start.scenarioGone')}</p>}
        <Buttons save={save} />
      </div>
      {!save.scenarioGone && (
        <button type="button" className="button" onClick={() => void commands.resume(save.id)}>
          {save.over ? t('saves.report') : t('start.resume')}
        </button>
      )}
    </>
  );
}

/** The games that can be gone on with. */
export function SavedGames(): ReactElement | null {
  const { t } = useTranslation();
  const [latest, ...others] = useApp((state) => state.saves);
  const [open, setOpen] = useState(false);
  if (!latest) return null;
  return (
    <section className="saves" aria-label={t('start.continue')}>
      <div className="continue">
        <span className="caps">{t('start.continue')}</span>
        <Save key={latest.id} save={latest} />
      </div>
      {others.length > 0 && (
        <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{t('saves.others', { count: others.length })}</summary>
          {/* Many rows with buttons each, which most visits never unfold. */}
          {open && (
            <ul className="save-list">
              {others.map((save) => (
                <li key={save.id}>
                  <Save save={save} />
                </li>
              ))}
            </ul>
          )}
          <p className="caption">{t('saves.note')}</p>
        </details>
      )}
    </section>
  );
}
