// What outlets say: dashed, hatched, in serif italics, the claimant in bold, and below what the person knows.

import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { commands } from '../../session/index.ts';
import type { SaidView } from '../../store/news.ts';

/** What stands beside a claim: who settled it and how, or what the person knows of it without the outlet. */
function Beside({ claim }: { readonly claim: SaidView }): ReactElement | null {
  if (claim.finding !== '') return <span className="known">{claim.finding}</span>;
  if (claim.own === '') return null;
  return (
    <span className="known">
      <strong>{claim.ownLead}</strong> {claim.own}
    </span>
  );
}

/** A list of claims; each shows its place on the map. */
export function Claims({ list }: { readonly list: readonly SaidView[] }): ReactElement {
  const { t } = useTranslation();
  return (
    <ul className="said">
      {list.map((each) => (
        <li key={each.number} data-status={each.status}>
          <button
            type="button"
            disabled={each.place < 0}
            title={t('news.show')}
            onClick={() => commands.select({ kind: 'location', index: each.place })}
          >
            <span className="claimant">
              <span className="tag">{t(`said.tag.${each.status}`)}</span> <strong>{each.outlet}</strong>
            </span>
            <span className="claim">{each.text}</span>
            <Beside claim={each} />
          </button>
        </li>
      ))}
    </ul>
  );
}
