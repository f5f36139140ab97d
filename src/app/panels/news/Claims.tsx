// What outlets say: dashed, hatched, in serif italics, the claimant in bold, and below what the person knows.

import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { commands } from '../../session/index.ts';
import type { Snapshot } from '../../store/model.ts';

/** A list of claims; each shows its place on the map. */
export function Claims({ list }: { readonly list: Snapshot['said'] }): ReactElement {
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
            {each.finding !== '' && <span className="known">{each.finding}</span>}
            {each.finding === '' && each.own !== '' && <span className="known">{each.own}</span>}
          </button>
        </li>
      ))}
    </ul>
  );
}
