// What was said in public, beside the truth: the claims that went furthest from it, and all of them on demand.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { inRow } from '../i18n/index.ts';
import type { ReportClaim, ReportView } from '../store/model.ts';
import { Fold } from '../controls/Fold.tsx';
import { ScrollBox } from './ScrollBox.tsx';

/** Claims that are told at once. */
const TOLD = 8;

/** The claims worth telling, in their order: those found not so first, spread over the whole game where there are too many. */
function tellingClaims(claims: readonly ReportClaim[]): readonly ReportClaim[] {
  const chosen = new Set<ReportClaim>();
  // What somebody only said again is told once.
  const first = new Map(claims.toReversed().map((claim) => [`${claim.outlet} ${claim.text}`, claim]));
  const fresh = claims.filter((claim) => first.get(`${claim.outlet} ${claim.text}`) === claim);
  for (const found of ['not', 'near', 'so'] as const) {
    const alike = fresh.filter((claim) => claim.found === found);
    const left = Math.min(TOLD - chosen.size, alike.length);
    for (let n = 0; n < left; n++) {
      const claim = alike[Math.floor((n * alike.length) / left)];
      if (claim) chosen.add(claim);
    }
  }
  return claims.filter((claim) => chosen.has(claim));
}

/** A disc: full as said, half near it, hollow not so. */
function Found({ found }: { readonly found: ReportClaim['found'] }): ReactElement {
  return (
    <svg className="found" width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
      <circle cx="6" cy="6" r="5" fill={found === 'so' ? 'var(--ink)' : 'none'} stroke="var(--ink)" />
      {found === 'near' && <path d="M6 1A5 5 0 0 0 6 11Z" fill="var(--ink)" />}
    </svg>
  );
}

function Rows({
  claims,
  isWhole,
}: {
  readonly claims: readonly ReportClaim[];
  readonly isWhole: boolean;
}): ReactElement {
  const { t } = useTranslation();
  const heads = ['date', 'claimBy', 'claimText', 'claimTruth'] as const;
  return (
    <ScrollBox label={t(isWhole ? 'report.claimsAllLabel' : 'report.claims')}>
      <table className="data claims">
        <thead>
          <tr>
            {[...heads, ...(isWhole ? (['claimFound'] as const) : [])].map((head) => (
              <th key={head} scope="col">
                {t(`report.${head}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {claims.map((claim) => (
            <tr key={claim.number}>
              <td>{claim.date}</td>
              <td>
                <strong>{claim.outlet}</strong>
              </td>
              <td className="claim">{claim.text}</td>
              <td className="truth">
                <Found found={claim.found} /> {claim.truth}
              </td>
              {isWhole && (
                <td>
                  {claim.status === 'unverified'
                    ? claim.settled
                    : inRow([t(`report.status.${claim.status}`), claim.settled])}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

/** The section. */
export function ClaimsBeside({ report }: { readonly report: ReportView }): ReactElement {
  const { t } = useTranslation();
  return (
    <section className="claims-beside">
      <h2 className="section">{t('report.claims')}</h2>
      <p className="caption">{t('report.claimsNote')}</p>
      <Rows claims={tellingClaims(report.claims)} isWhole={false} />
      <Fold head={t('report.claimsAll', { count: report.claims.length })}>
        {() => <Rows claims={report.claims} isWhole />}
      </Fold>
    </section>
  );
}
