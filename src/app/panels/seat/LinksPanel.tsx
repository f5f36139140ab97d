// The connections that the scenario asks about, such as coast to capital: by which routes, how much, and where narrowest.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { count, listed } from '../../i18n/index.ts';
import type { LinkView, Snapshot } from '../../store/model.ts';
import { Term } from '../../controls/Term.tsx';

/** Line patterns of a link's routes, so that they differ without colour. */
const DASHES = ['none', '10 3', '5 3', '2 3'] as const;

/** Routes of the narrowest cut that are named; of more only the number is given, and the map marks them. */
const NARROW = 2;

/** Ways that are told one by one; the smaller ones are counted together. */
const TOLD = 3;

function Ways({ link }: { readonly link: LinkView }): ReactElement {
  const { t } = useTranslation();
  const told = link.ways.slice(0, TOLD);
  const rest = link.ways.slice(TOLD).reduce((flow, way) => flow + way.flow, 0);
  return (
    <>
      {!link.joined && <p className="quiet">{t('links.noRoute')}</p>}
      {link.ways.length > 0 && (
        <ul className="flows">
          {told.map((way, index) => (
            <li key={`${way.from} ${way.via.join(' ')}`}>
              <svg viewBox="0 0 28 6" aria-hidden="true">
                <path d="M0,3H28" stroke="var(--link)" strokeWidth="4.5" />
                {index > 0 && (
                  <path
                    d="M0,3H28"
                    stroke="var(--panel)"
                    strokeWidth="1.6"
                    strokeDasharray={DASHES[index % 4]}
                  />
                )}
              </svg>
              <span>
                {way.via.length > 0
                  ? t('links.way', { from: way.from, via: listed(way.via) })
                  : t('links.straight', { from: way.from, to: way.to })}
              </span>
              <span className="number">{count(way.flow)}</span>
            </li>
          ))}
          {rest > 0 && (
            <li>
              <span className="quiet others">{t('links.others', { count: link.ways.length - TOLD })}</span>
              <span className="number">{count(rest)}</span>
            </li>
          )}
        </ul>
      )}
      {link.joined && link.cut.length > 0 && (
        <p className={link.cut.length > NARROW ? 'caption marked' : 'caption'}>
          {link.cut.length > NARROW
            ? t('links.narrowMany', { count: link.cut.length })
            : t('links.narrow', { routes: listed(link.cut) })}
        </p>
      )}
    </>
  );
}

/** A link; all but the first open on demand. */
function Link({ link, first }: { readonly link: LinkView; readonly first: boolean }): ReactElement {
  const { t } = useTranslation();
  const state = (
    <strong className={link.joined ? 'link-state' : 'link-state cut'}>
      {link.joined ? t('links.joined', { throughput: count(link.throughput) }) : t('links.cut')}
    </strong>
  );
  if (!first)
    return (
      <details className="link">
        <summary className="split">
          {link.name} {state}
        </summary>
        <Ways link={link} />
      </details>
    );
  return (
    <section className="link">
      <h2 className="caps split">
        <Term name="link">{link.name}</Term> <Term name="throughput">{state}</Term>
      </h2>
      <Ways link={link} />
    </section>
  );
}

/** All links of the scenario. */
export function LinksPanel({ snapshot }: { readonly snapshot: Snapshot }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="panel panel-links" aria-label={t('links.title')} id="panel-links" tabIndex={-1}>
      {snapshot.links.length === 0 && <p className="quiet">{t('links.none')}</p>}
      {snapshot.links.map((link, index) => (
        <Link key={link.index} link={link} first={index === 0} />
      ))}
    </section>
  );
}
