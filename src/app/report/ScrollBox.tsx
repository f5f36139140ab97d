// A box for wide tables: scrolls sideways, and takes the focus only where there is something to scroll.

import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';

/** A box that the keyboard can scroll when its content is wider than it is. */
export function ScrollBox({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}): ReactElement {
  const host = useRef<HTMLElement>(null);
  useEffect(() => {
    const box = host.current;
    if (!box) return undefined;
    const measure = () => {
      if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
      else box.removeAttribute('tabindex');
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(box);
    return () => watch.disconnect();
  }, []);
  return (
    <section ref={host} className="table-scroll" aria-label={label}>
      {children}
    </section>
  );
}
