// Who holds what on a day over many games, on a small map: the model knows places, not fields, so places are what is drawn.

import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import { useTranslation } from '../i18n/useTranslation.ts';
import { fixed } from '../i18n/index.ts';
import type { MapActor, MapGround } from '../map/model.ts';
import { Badge } from '../controls/Badge.tsx';
import { GroundPicture, usePicture } from '../picture/GroundPicture.tsx';
import type { Picture } from '../picture/model.ts';
import type { LabHoldings, PlaceHeld } from '../store/lab.ts';

const SHAPE = 0.95;
const PIXELS = 420;
const STEP_MS = 700;
/** Places that are told in words, and how far from certain they must be. */
const MOST_TOLD = 8;
const SURE = 0.97;
const NO_POSITIONS: readonly never[] = [];

function styleOf(ground: MapGround, actor: number): MapActor['style'] | null {
  return ground.actors[actor]?.style ?? null;
}

function largest({ parts }: PlaceHeld): number {
  return Math.max(...parts.map(({ share }) => share));
}

/** Places whose holder is least certain for what they are worth, the weightiest first. */
function openPlaces(places: readonly PlaceHeld[]): readonly PlaceHeld[] {
  const weight = (held: PlaceHeld): number => (1 - largest(held)) * (1 + held.value);
  return places
    .filter((held) => largest(held) < SURE)
    .toSorted((a, b) => weight(b) - weight(a))
    .slice(0, MOST_TOLD);
}

/** The discs: each a ring of arcs whose lengths are the shares. */
function Discs({
  picture,
  ground,
  places,
}: {
  readonly picture: Picture;
  readonly ground: MapGround;
  readonly places: readonly PlaceHeld[];
}): ReactElement {
  const { box, unit } = picture;
  return (
    <svg
      className="picture holdings-discs"
      viewBox={`${box.left} ${box.top} ${box.right - box.left} ${box.bottom - box.top}`}
      aria-hidden="true"
    >
      {places.map((held) => {
        const at = picture.places[held.place];
        if (!at) return null;
        const radius = unit * (3.4 + 0.5 * Math.min(10, held.value));
        const round = Math.PI * radius;
        let begun = 0;
        return (
          <g key={held.place} transform={`translate(${at.x} ${at.y}) rotate(-90)`}>
            <circle r={radius + unit} fill="var(--panel)" />
            {held.parts.map(({ actor, share }) => {
              const style = styleOf(ground, actor);
              const from = begun;
              begun += share;
              return (
                <circle
                  key={actor}
                  r={radius / 2}
                  fill="none"
                  stroke={style === null ? 'var(--line-2)' : `var(--actor-${style})`}
                  strokeWidth={radius}
                  strokeDasharray={`${share * round} ${round}`}
                  strokeDashoffset={-from * round}
                />
              );
            })}
          </g>
        );
      })}
    </svg>
  );
}

function Told({
  ground,
  places,
}: {
  readonly ground: MapGround;
  readonly places: readonly PlaceHeld[];
}): ReactElement {
  const { t } = useTranslation();
  const open = openPlaces(places);
  if (open.length === 0) return <p className="caption">{t('lab.holds.same')}</p>;
  return (
    <table className="holdings-told">
      <caption className="caption">{t('lab.holds.open')}</caption>
      <tbody>
        {open.map(({ place, parts }) => (
          <tr key={place}>
            <th scope="row">{ground.locations[place]?.name}</th>
            <td>
              {parts
                .toSorted((a, b) => b.share - a.share)
                .map(({ actor, share }) => {
                  const of = ground.actors[actor];
                  return (
                    <span key={actor} className="holdings-part">
                      {of ? <Badge actor={of} size={14} named /> : t('lab.holds.nobody')}{' '}
                      <b>{fixed(100 * share, 0)}</b>
                    </span>
                  );
                })}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The map with its days. */
export function HoldingsMap({
  holdings,
  ground,
}: {
  readonly holdings: LabHoldings;
  readonly ground: MapGround;
}): ReactElement {
  const { t } = useTranslation();
  const last = holdings.days.length - 1;
  const [chosen, setDay] = useState(Math.ceil(last / 3));
  const [running, setRunning] = useState(false);
  const day = Math.min(chosen, last);
  const picture = usePicture(ground, NO_POSITIONS, SHAPE, PIXELS);
  useEffect(() => {
    if (!running) return;
    const timer = setInterval(() => setDay((now) => Math.min(last, now + 1)), STEP_MS);
    return () => clearInterval(timer);
  }, [running, last]);
  const isMoving = running && day < last;
  const places = holdings.places[day] ?? [];
  const date = holdings.days[day];
  return (
    <section className="holdings">
      <h2>{t('lab.holds.title')}</h2>
      <p className="caption">{t('lab.holds.note', { count: holdings.games, setting: holdings.setting })}</p>
      <div className="holdings-map">
        {picture && <GroundPicture picture={picture} ground={ground} position={0} />}
        {picture && <Discs picture={picture} ground={ground} places={places} />}
      </div>
      <div className="holdings-days">
        <button
          type="button"
          className="button"
          onClick={() => {
            if (!isMoving && day === last) setDay(0);
            setRunning(!isMoving);
          }}
        >
          {t(isMoving ? 'lab.holds.pause' : 'lab.holds.play')}
        </button>
        <input
          type="range"
          min={0}
          max={last}
          value={day}
          aria-label={t('lab.holds.day')}
          aria-valuetext={date}
          onChange={(event) => {
            setRunning(false);
            setDay(Number(event.target.value));
          }}
        />
        <output>{date}</output>
      </div>
      <Told ground={ground} places={places} />
    </section>
  );
}
