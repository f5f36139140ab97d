// Sharing the game on the page: a link of the whole game or of a chair in it, and what to do where copying is not allowed.

import { useEffect, useId, useRef } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { number } from '../i18n/index.ts';
import { Dialog } from '../controls/Dialog.tsx';
import { commands } from '../session/index.ts';
import { ChairChoice } from './ChairChoice.tsx';
import type { LinkView } from '../store/share.ts';
import { useApp } from '../store/store.ts';

/** A link longer than this is cut by some programs for letters and talk. */
const LONG = 2000;

function What({ link }: { readonly link: LinkView }): ReactElement {
  const { t } = useTranslation();
  const group = useId();
  return (
    <fieldset className="share-what">
      <legend className="hidden">{t('share.what')}</legend>
      {(
        [
          ['game', t('share.whole'), t('share.wholeAbout')],
          ['chair', t('share.chair'), t('share.chairAbout')],
        ] as const
      ).map(([what, name, about]) => (
        <label key={what}>
          <input
            type="radio"
            name={group}
            checked={link.what === what}
            onChange={() => void commands.chooseLink({ what })}
            aria-describedby={`share-${what}`}
          />
          <strong>{name}</strong>
          <span className="caption" id={`share-${what}`}>
            {about}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Chair({ link }: { readonly link: LinkView }): ReactElement {
  const { seats, days, chosen } = link;
  return (
    <div className="share-chair">
      <ChairChoice
        seats={seats}
        days={days}
        chosen={chosen}
        choose={(now) => void commands.chooseLink({ chosen: now })}
      />
    </div>
  );
}

function Address({ link }: { readonly link: LinkView }): ReactElement {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const refused = link.copied === 'refused';
  useEffect(() => {
    if (!refused) return;
    field.current?.focus();
    field.current?.select();
  }, [refused]);
  const size = number(Math.round(link.address.length / 100) / 10);
  return (
    <div className="share-address">
      <label htmlFor={id}>{t('share.link')}</label>
      <span className="share-row">
        <input
          id={id}
          ref={field}
          type="text"
          readOnly
          dir="ltr"
          value={link.address || t('share.making')}
          onFocus={(event) => event.target.select()}
        />
        <button
          type="button"
          className="button filled"
          aria-disabled={link.address === ''}
          onClick={() => void commands.copyLink()}
        >
          {t('share.copy')}
        </button>
      </span>
      <p className="caption" aria-live="polite">
        {link.copied === 'copied' && <strong>{t('share.copied')} </strong>}
        {refused && <strong>{t('share.refused')} </strong>}
        {link.address !== '' && t('share.size', { size, count: link.address.length })}
      </p>
      {link.file && link.address !== '' && (
        <p className={link.file.isCarried ? 'caption' : 'risk'}>
          {t(link.file.isCarried ? 'share.carriesFile' : 'share.needsFile', { file: link.file.name })}
        </p>
      )}
      <p className="caption">{t('share.noSeal')}</p>
      {link.address.length > LONG && (
        <p className="caption">
          {t('share.longer')}{' '}
          <button type="button" className="button quiet" onClick={() => commands.saveFile()}>
            {t('share.file')}
          </button>
        </p>
      )}
    </div>
  );
}

/** The picture of the game, with its words. */
function Picture(): ReactElement {
  const { t } = useTranslation();
  const picture = useApp((state) => state.picture);
  const par = useApp((state) => state.par);
  const isPlayed = useApp((state) => state.report?.actors.some(({ person }) => person) ?? false);
  return (
    <section className="share-picture">
      <h3 className="section">{t('picture.title')}</h3>
      {!picture && <p className="quiet">{t('picture.drawing')}</p>}
      {picture?.failed && <p>{t('picture.failed', { reason: picture.failed })}</p>}
      {picture?.address && (
        <>
          <img src={picture.address} alt={picture.alt} width={1200} height={630} />
          {isPlayed && par?.kind === 'counting' && (
            <p className="caption">{t('picture.parComing', { done: par.done, games: par.games })}</p>
          )}
          <button type="button" className="button" onClick={() => commands.savePicture()}>
            {t('picture.save')}
          </button>
        </>
      )}
      {picture && (
        <details>
          <summary>{t('picture.words')}</summary>
          <p className="share-words">{picture.alt}</p>
        </details>
      )}
    </section>
  );
}

/** The dialog that shares the game on the page. */
export function ShareDialog(): ReactElement | null {
  const { t } = useTranslation();
  const link = useApp((state) => state.link);
  if (!link) return null;
  return (
    <Dialog title={t('share.title')} onClose={() => commands.openDialog(null)} wide>
      <p>{t('share.lead')}</p>
      <What link={link} />
      {link.what === 'chair' && <Chair link={link} />}
      <Address link={link} />
      {link.over && <Picture />}
    </Dialog>
  );
}
