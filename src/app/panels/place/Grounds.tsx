// On what the scenario rests here: its authors' remarks, how sure they are, and what they cite. Read when it is unfolded.

import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../../i18n/useTranslation.ts';
import type { MapThing } from '../../store/model.ts';
import type { Origin, OriginSource } from '../../store/origin.ts';
import { commands } from '../../session/index.ts';

function Words({ source }: { readonly source: OriginSource }): ReactElement {
  const { t } = useTranslation();
  const foreign = source.isForeign ? { lang: 'en', dir: 'ltr' as const } : {};
  return (
    <span {...foreign}>
      {source.by === null ? source.text : t('grounds.statement', { text: source.text, by: source.by })}
    </span>
  );
}

/** What the scenario says of its grounds for a place, a route or troops of one's own; nothing where it says nothing. */
export function Grounds({ thing }: { readonly thing: MapThing }): ReactElement | null {
  const { t, i18n } = useTranslation();
  const { kind, index } = thing;
  const { language } = i18n;
  const asked = `${kind} ${index} ${language}`;
  const [found, setFound] = useState<{ readonly of: string; readonly origin: Origin | null } | null>(null);
  useEffect(() => {
    let isLeft = false;
    const look = async (): Promise<void> => {
      const origin = await commands.originOf({ kind, index }, language);
      if (!isLeft) setFound({ of: asked, origin });
    };
    void look();
    return () => {
      isLeft = true;
    };
  }, [kind, index, language, asked]);
  const origin = found?.of === asked ? found.origin : null;
  if (!origin) return null;
  const { notes, confidence, isAssumed, sources } = origin;
  return (
    <details className="explain grounds">
      <summary>{t('grounds.title')}</summary>
      {notes && (
        <p>
          <Words source={notes} />
        </p>
      )}
      {(confidence !== null || isAssumed) && (
        <p>
          {confidence !== null && t(`grounds.confidence.${confidence}`)}{' '}
          {isAssumed && t(sources.length > 0 ? 'grounds.partAssumed' : 'grounds.assumed')}
        </p>
      )}
      {sources.length > 0 && (
        <ul>
          {sources.map((source) => (
            <li key={source.text}>
              <Words source={source} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}
