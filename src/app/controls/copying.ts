// A text in a field that is copied by a button, or selected to be copied by key where the browser forbids that.

import { useRef, useState } from 'react';
import type { RefObject } from 'react';

/** Copies what stands in a field; where the browser forbids it, selects it. Whether it was copied. */
async function copyFrom(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    const fold = area.closest('details');
    if (fold) fold.open = true;
    area.focus();
    area.select();
    return false;
  }
}

/** A field to copy from. */
export interface Copying {
  readonly area: RefObject<HTMLTextAreaElement | null>;
  /** Whether it was copied; null while nobody tried. */
  readonly copied: boolean | null;
  readonly copy: () => Promise<void>;
}

/** A field to copy from, for the component that shows it. */
export function useCopying(): Copying {
  const [copied, setCopied] = useState<boolean | null>(null);
  const area = useRef<HTMLTextAreaElement>(null);
  const copy = async () => {
    if (area.current) setCopied(await copyFrom(area.current));
  };
  return { area, copied, copy };
}
