// What happened since the person's last turn: the first of what was seen beside the first of what is said, and the rest behind a click.

import { useRef } from 'react';
import type { ReactElement, RefObject } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { inRow } from '../../i18n/index.ts';
import { commands } from '../../session/index.ts';
import type { NewsDay, NewsLine, Snapshot } from '../../store/model.ts';
import { Audiences } from './Audiences.tsx';
import { Badge } from '../../controls/Badge.tsx';
import { Pause } from '../../controls/Pause.tsx';
import { Claims } from './Claims.tsx';
import { inOrder } from './claim-order.ts';
import { leadOf } from '../../i18n/lead.ts';
import { headlineOf, withoutStop } from './headline.ts';

/** Lines of the digest and claims that stand open where there are both; the rest is behind one click. */
const SEEN_AT_ONCE = 3;
const SAID_AT_ONCE = 3;

/** Letters of the scenario's own words on the first morning, when nothing has happened yet. */
const LEAD = 240;

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
      <span>{withoutStop(headline)}</span>
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

/** A digest of what was seen; `rest` for the part that is folded. */
function Digest({
  lines,
  snapshot,
  rest = false,
}: {
  readonly lines: readonly NewsLine[];
  readonly snapshot: Snapshot;
  readonly rest?: boolean;
}): ReactElement {
  return (
    <ul className={rest ? 'digest-rest' : 'digest'}>
      {lines.map((line) => (
        <Headline key={`${snapshot.round} ${line.key}`} line={line} snapshot={snapshot} />
      ))}
    </ul>
  );
}

/** What was seen and is not among the first, the other claims, and every report of each day: behind one click. */
function Rest({
  seen,
  said,
  snapshot,
  details,
}: {
  readonly seen: readonly NewsLine[];
  readonly said: Snapshot['said'];
  readonly snapshot: Snapshot;
  readonly details: RefObject<HTMLDetailsElement | null>;
}): ReactElement | null {
  const { t } = useTranslation();
  const count = snapshot.news.reduce((sum, day) => sum + day.lines.length, 0);
  const more = count > snapshot.digest.length;
  if (seen.length + said.length === 0 && !more) return null;
  return (
    <details className="news-rest" key={snapshot.round} ref={details}>
      <summary>
        {inRow([
          ...(count > snapshot.digest.length - seen.length
            ? [t('news.more', { count: count - snapshot.digest.length + seen.length })]
            : []),
          ...(said.length > 0 ? [t('said.more', { count: said.length })] : []),
        ])}
      </summary>
      {seen.length > 0 && <Digest lines={seen} snapshot={snapshot} rest />}
      {said.length > 0 && <Claims list={said} />}
      {more && (
        <details>
          <summary>{t('news.all', { count })}</summary>
          {snapshot.news.map((day) => (
            <Day key={day.date} day={day} snapshot={snapshot} all />
          ))}
        </details>
      )}
    </details>
  );
}

/** Opens what is folded and brings it up. */
function unfold(details: HTMLDetailsElement | null): void {
  if (!details) return;
  details.open = true;
  details.scrollIntoView({ block: 'start' });
  details.querySelector('summary')?.focus({ preventScroll: true });
}

/** News since the last turn: the weightiest of what was seen beside the most telling of what is said. */
export function NewsPanel({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t, i18n } = useTranslation();
  const rest = useRef<HTMLDetailsElement>(null);
  const { digest, said } = snapshot;
  const onlooker = snapshot.viewer < 0 || snapshot.mode === 'watch';
  const claims = inOrder(said, SAID_AT_ONCE);
  const atOnce = said.length === 0 ? digest.length : SEEN_AT_ONCE;
  return (
    <section className="panel panel-news" aria-labelledby="news-title" tabIndex={-1} id="panel-news">
      <h2 id="news-title" className="section split">
        {t(onlooker ? 'news.titleWatch' : 'news.title')}
        {claims.length > SAID_AT_ONCE && (
          <button type="button" className="button quiet" onClick={() => unfold(rest.current)}>
            {t('news.rest')}
          </button>
        )}
      </h2>
      {digest.length === 0 && <p className="quiet">{t('news.none')}</p>}
      {digest.length === 0 && snapshot.round <= 1 && (
        <>
          <h3 className="caps">{t('news.before')}</h3>
          <p>{leadOf(snapshot.scenario.about, i18n.language, LEAD)}</p>
        </>
      )}
      {digest.length > 0 && (
        <>
          <h3 className="sort">
            <span className="tag">{t('news.tag')}</span>
            <Pause /> {t(onlooker ? 'news.seenAll' : 'news.seen')}
          </h3>
          <Digest lines={digest.slice(0, atOnce)} snapshot={snapshot} />
        </>
      )}
      {claims.length > 0 && (
        <>
          <h3 className="sort claimed">
            <span className="tag">{t('said.sort')}</span>
            <Pause /> {t('said.by')}
          </h3>
          <Claims list={claims.slice(0, SAID_AT_ONCE)} />
        </>
      )}
      <Rest
        seen={digest.slice(atOnce)}
        said={claims.slice(SAID_AT_ONCE)}
        snapshot={snapshot}
        details={rest}
      />
      <Audiences snapshot={snapshot} />
    </section>
  );
}
