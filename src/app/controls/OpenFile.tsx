// A button that opens a file: a scenario, a game, an experiment.

import { useRef } from 'react';
import type { ReactElement } from 'react';
import { commands } from '../session/index.ts';
import { chooseFiles } from './choose-files.ts';

/** The button, and the browser's own way to choose a file behind it. */
export function OpenFile({ label }: { readonly label: string }): ReactElement {
  const picker = useRef<HTMLInputElement>(null);
  const open = async (): Promise<void> => {
    const chosen = await chooseFiles();
    if (chosen === null) picker.current?.click();
    else if (chosen.files.length > 0) await commands.openFiles(chosen.files, chosen.handles);
  };
  return (
    <>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        multiple
        hidden
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          if (files.length > 0) void commands.openFiles(files);
          event.target.value = '';
        }}
      />
      <button type="button" className="button" onClick={() => void open()}>
        {label}
      </button>
    </>
  );
}
