import { labelOf } from '#minewatch/vocabulary';
import type { DisputeRecord } from '../frame/record-types.js';
import { ActorName } from '../parts/actor-name.part.js';
import { FactLine } from '../parts/section.part.js';
import { SourceOf } from '../parts/source.part.js';
import { LocalText, Period } from '../parts/text.part.js';
import { useVisit } from '../frame/visit.js';

type Actor = DisputeRecord['actors'][number];

/** Companies, communities and organisations of a dispute, with the part they play and what they ask. */
export function DisputeActors({ actors }: { actors: readonly Actor[] }) {
  const { t } = useVisit();
  if (actors.length === 0) return <p class="quiet">{t.text.none}</p>;
  return (
    <ul class="rows">
      {actors.map((actor, index) => (
        <ActorItem key={index} actor={actor} />
      ))}
    </ul>
  );
}

function ActorItem({ actor }: { actor: Actor }) {
  const { t, language } = useVisit();
  const { demand, from, to } = actor;
  return (
    <li>
      <b>
        <ActorName actor={actor} />
      </b>
      <FactLine
        facts={[
          labelOf('actor_function', actor.function, language),
          actor.level && labelOf('actor_level', actor.level, language),
          (from?.edtf || to?.edtf) && <Period from={from} to={to} />,
          <>
            {t.text.source}: <SourceOf source={actor.source} />
          </>,
        ]}
      />
      {demand && (
        <p>
          <LocalText text={demand} />
        </p>
      )}
    </li>
  );
}
