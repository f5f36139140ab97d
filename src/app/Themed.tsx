// The colours of the theme, on every screen, the one of a broken page too.

import { useEffect } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { cssVariables } from './map/tokens.ts';
import { themeInUse, useApp } from './store/store.ts';

/** Sets the theme's colours on the page. */
function useTheme(): void {
  const theme = useApp(themeInUse);
  useEffect(() => {
    const root = document.documentElement;
    root.dataset['theme'] = theme;
    root.style.colorScheme = theme;
    for (const [name, value] of Object.entries(cssVariables(theme))) root.style.setProperty(name, value);
  }, [theme]);
}

/** Its children, in the colours that are chosen or that the system prefers. */
export function Themed({ children }: { readonly children: ReactNode }): ReactElement {
  useTheme();
  return <>{children}</>;
}
