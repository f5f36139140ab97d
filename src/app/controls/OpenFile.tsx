// A button that opens a file: a scenario, a game, an experiment.

import { useRef } from 'react';
import type { ReactElement } from 'react';
import { commands } from '../session/index.ts';

/** The button, and the browser's own way to choose a file behind it. */
export function OpenFile({ label }: { readonly label: string }): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        className="hidden"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) void commands.openFile(chosen);
          event.target.value = '';
        }}
      />
      <button type="button" className="button" onClick={() => picker.current?.click()}>
        {label}
      </button>
    </>
  );
}
