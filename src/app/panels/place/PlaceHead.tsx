// The head of what is selected: it stays in sight while the rest of the panel scrolls under it.

import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import { commands } from '../../session/index.ts';
import type { ActorView } from '../../store/model.ts';
import { useApp } from '../../store/store.ts';
import { Badge } from '../../controls/Badge.tsx';
import { OtherName } from '../../controls/OtherName.tsx';

/** The ways on from a selection: to the next place with troops that can act, and back to the seat. */
function Tools(): ReactElement {
  const { t } = useTranslation();
  const hasNext = useApp((state) => state.screen === 'play' && (state.snapshot?.readyPlaces.length ?? 0) > 0);
  return (
    <div className="close-place">
      {hasNext && (
        <button type="button" className="button quiet" onClick={() => commands.nextPlace()}>
          {t('place.nextPlace')} <kbd>T</kbd>
        </button>
      )}
      <button type="button" className="button quiet" onClick={() => commands.select(null)}>
        {t('place.back')} <kbd>Esc</kbd>
      </button>
    </div>
  );
}

/** Name of what is selected, who holds it, and the ways on. */
export function SelectionHead({
  name,
  otherName = null,
  className = 'place-name',
  children,
}: {
  readonly name: string;
  readonly otherName?: string | null;
  readonly className?: string;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <div className="place-top">
      <Tools />
      <header className="place-head">
        <div className="place-names">
          <h2 className={className}>{name}</h2>
          {otherName !== null && <OtherName name={otherName} />}
        </div>
        {children}
      </header>
    </div>
  );
}

/** Who holds a place. */
export function Holder({ holder }: { readonly holder: ActorView | undefined }): ReactElement {
  const { t } = useTranslation();
  return (
    <p className="holder">
      {holder && <Badge actor={holder} size={17} />}
      {holder ? t('place.heldBy', { name: holder.short }) : t('place.heldByNobody')}
    </p>
  );
}
