// The role sheets on the screen and on paper, a page for each seat.

import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { count, listed } from '../i18n/index.ts';
import { Badge } from '../controls/Badge.tsx';
import { commands } from '../session/index.ts';
import type { RoleSheet, SheetsView } from '../store/table.ts';

/** What an order is called; a strike is called after its purposes elsewhere. */
function useOrderName(): (kind: RoleSheet['orders'][number]) => string {
  const { t } = useTranslation();
  return (kind) => (kind === 'strike' ? t('sheets.strike') : t(`choice.${kind as 'move'}`));
}

function Sheet({ sheet, view }: { readonly sheet: RoleSheet; readonly view: SheetsView }): ReactElement {
  const { t } = useTranslation();
  const orderName = useOrderName();
  const { actor, ground } = sheet;
  const names = (list: readonly string[]) => (list.length === 0 ? t('sheets.nobody') : listed(list));
  return (
    <article className="sheet">
      <header>
        <Badge actor={actor} size={40} />
        <h2>{actor.name}</h2>
      </header>
      <h3 className="caps">{t('sheets.who')}</h3>
      <p>{actor.about}</p>
      {actor.latent && <p>{t('sheets.latent')}</p>}
      <p>{t('sheets.stands', { enemies: names(sheet.enemies), allies: names(sheet.allies) })}</p>
      {sheet.backs.length > 0 && <p>{t('sheets.backs', { names: listed(sheet.backs) })}</p>}
      {sheet.backedBy.length > 0 && (
        <p>{t('sheets.backedBy', { count: sheet.backedBy.length, names: listed(sheet.backedBy) })}</p>
      )}
      {sheet.aims.length > 0 && (
        <>
          <h3 className="caps">{t('sheets.aims')}</h3>
          <table className="sheet-aims">
            <tbody>
              {sheet.aims.map((aim) => (
                <tr key={aim.name}>
                  <th scope="row">{aim.name}</th>
                  <td className="number">{count(aim.weight)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
      {actor.dilemmas.length > 0 && (
        <>
          <h3 className="caps">{t('sheets.weigh')}</h3>
          <ul className="sheet-list">
            {actor.dilemmas.map((dilemma) => (
              <li key={dilemma}>{dilemma}</li>
            ))}
          </ul>
        </>
      )}
      <h3 className="caps">{t('sheets.points')}</h3>
      <p>{t('sheets.pointsText', { count: sheet.command })}</p>
      {(ground || sheet.commitment !== null) && (
        <>
          <h3 className="caps">{t('sheets.starts')}</h3>
          {ground && (
            <p>
              {t('sheets.startsGround', {
                places: count(ground.places),
                formations: count(ground.formations),
                men: count(ground.men),
                will: ground.will,
              })}
            </p>
          )}
          {sheet.commitment !== null && (
            <p>{t('sheets.startsBacker', { commitment: count(sheet.commitment) })}</p>
          )}
        </>
      )}
      <h3 className="caps">{t('sheets.orders')}</h3>
      <p>{listed(sheet.orders.map(orderName))}.</p>
      <footer className="caption">{t('sheets.foot', { scenario: view.scenario, date: view.date })}</footer>
    </article>
  );
}

/** The screen of the role sheets. */
export function RoleSheets({ view }: { readonly view: SheetsView }): ReactElement {
  const { t } = useTranslation();
  return (
    <main className="sheets">
      <div className="sheets-head">
        <h1>{t('sheets.title')}</h1>
        <p>{t('sheets.lead')}</p>
        <button type="button" className="button filled" onClick={() => window.print()}>
          {t('sheets.print')}
        </button>
        <button type="button" className="button" onClick={() => commands.closeSheets()}>
          {t('sheets.back')}
        </button>
      </div>
      {view.seats.map((sheet) => (
        <Sheet key={sheet.actor.id} sheet={sheet} view={view} />
      ))}
    </main>
  );
}
