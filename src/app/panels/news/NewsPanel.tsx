// What happened since the person's last turn: a digest of at most seven lines, and everything below it.

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { count as counted } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { NewsDay, NewsLine, Snapshot } from '../../store/model.ts';
import { Audiences } from './Audiences.tsx';
import { Badge } from '../../controls/Badge.tsx';
import { Claims } from './Claims.tsx';
import { headlineOf } from './headline.ts';

/** Claims of a list that stand open; the rest is folded. */
const SAID_AT_ONCE = 4;

function Line({ line, snapshot }: { readonly line: NewsLine; readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const actor = snapshot.actors[line.actor];
  const text = (
    <>
      {actor && <Badge actor={actor} size={15} />}
      <span>{line.text}</span>
    </>
  );
  return (
    <li className="news-line">
      {line.place >= 0 ? (
        <button
          type="button"
          title={t('news.show')}
          onClick={() => commands.select({ kind: 'location', index: line.place })}
        >
          {text}
        </button>
      ) : (
        <div>{text}</div>
      )}
    </li>
  );
}

function Day({
  day,
  snapshot,
  all,
}: {
  readonly day: NewsDay;
  readonly snapshot: Snapshot;
  readonly all: boolean;
}): ReactElement {
  return (
    <section className="news-day">
      <h3 className="caps">{day.date}</h3>
      <ul>
        {day.lines
          .filter((line) => all || line.weight === 'main')
          .map((line) => (
            <Line key={line.key} line={line} snapshot={snapshot} />
          ))}
      </ul>
    </section>
  );
}

/** A line of the digest: its headline, and the rest where there is more to it. */
function Headline({
  line,
  snapshot,
}: {
  readonly line: NewsLine;
  readonly snapshot: Snapshot;
}): ReactElement {
  const { t, i18n } = useTranslation();
  const actor = snapshot.actors[line.actor];
  const headline = line.head ?? headlineOf(line.text, i18n.language);
  const head = (
    <>
      {actor && <Badge actor={actor} size={15} />}
      <span>{headline}</span>
    </>
  );
  const show = line.place >= 0 && (
    <button
      type="button"
      className="button quiet"
      onClick={() => commands.select({ kind: 'location', index: line.place })}
    >
      {t('news.show')}
    </button>
  );
  if (headline === line.text)
    return (
      <li className="headline">
        {line.place >= 0 ? (
          <button
            type="button"
            className="headline-text"
            title={t('news.show')}
            onClick={() => commands.select({ kind: 'location', index: line.place })}
          >
            {head}
          </button>
        ) : (
          <div className="headline-text">{head}</div>
        )}
      </li>
    );
  return (
    <li className="headline">
      <details>
        <summary className="headline-text">{head}</summary>
        {line.text.split('\n').map((text) => (
          <p key={text}>{text}</p>
        ))}
        {show}
      </details>
    </li>
  );
}

/** What outlets say. Its heading stays in sight at the foot of the panel until one has come to it. */
function Said({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const open = snapshot.said.filter((each) => each.status === 'unverified');
  const settled = snapshot.said.filter((each) => each.status !== 'unverified');
  const heading = open.length > 0 ? t('said.title') : t('said.settled');
  return (
    <>
      {snapshot.said.length > 0 && (
        <h3 className="caps said-heading">
          <button type="button" onClick={(event) => showList(event.currentTarget)}>
            <span>{heading}</span> <span className="number">{counted(open.length || settled.length)}</span>
          </button>
        </h3>
      )}
      {open.length > 0 && <SaidList list={open} />}
      {open.length > 0 && settled.length > 0 && <h3 className="caps">{t('said.settled')}</h3>}
      {settled.length > 0 && <SaidList list={settled} />}
    </>
  );
}

/** Scrolls the list below a heading to where it can be read. */
function showList(heading: HTMLElement): void {
  heading.parentElement?.nextElementSibling?.scrollIntoView({ block: 'center' });
}

/** The newest claims, those before them on demand. */
function SaidList({ list }: { readonly list: Snapshot['said'] }): ReactElement {
  const { t } = useTranslation();
  const more = list.slice(SAID_AT_ONCE);
  return (
    <>
      <Claims list={list.slice(0, SAID_AT_ONCE)} />
      {more.length > 0 && (
        <details>
          <summary>{t('said.more', { count: more.length })}</summary>
          <Claims list={more} />
        </details>
      )}
    </>
  );
}

/** News since the last turn. */
export function NewsPanel({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  const count = snapshot.news.reduce((sum, day) => sum + day.lines.length, 0);
  return (
    <section className="panel panel-news" aria-labelledby="news-title" tabIndex={-1} id="panel-news">
      <h2 id="news-title" className="section">
        {t(snapshot.viewer < 0 || snapshot.mode === 'watch' ? 'news.titleWatch' : 'news.title')}
      </h2>
      {count === 0 && <p className="quiet">{t('news.none')}</p>}
      {count > 0 && (
        <h3 className="sort">
          <span className="tag">{t('news.tag')}</span> {t('news.seen')}
        </h3>
      )}
      {count > 0 && (
        <ul className="digest">
          {snapshot.digest.map((line) => (
            <Headline key={`${snapshot.round} ${line.key}`} line={line} snapshot={snapshot} />
          ))}
        </ul>
      )}
      <Said snapshot={snapshot} />
      {count > snapshot.digest.length && (
        <details>
          <summary>{t('news.all', { count })}</summary>
          {snapshot.news.map((day) => (
            <Day key={day.date} day={day} snapshot={snapshot} all />
          ))}
        </details>
      )}
      <Audiences snapshot={snapshot} />
    </section>
  );
}
