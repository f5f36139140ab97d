// Something folded that is drawn once it is opened first: what nobody looks at costs nothing.

import { useState } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** A fold with its head; `children` makes what is in it. */
export function Fold({
  head,
  children,
  kept = null,
  className,
}: {
  readonly head: ReactNode;
  readonly children: () => ReactNode;
  /** What little is in it from the beginning, before that. */
  readonly kept?: ReactNode;
  readonly className?: string;
}): ReactElement {
  const [wasOpened, setOpened] = useState(false);
  return (
    <details className={className} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary>{head}</summary>
      {kept}
      {wasOpened && children()}
    </details>
  );
}
