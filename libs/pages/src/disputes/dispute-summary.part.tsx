import { labelOf } from '#minewatch/vocabulary';
import type { DisputeRecord } from '../frame/record-types.js';
import { usePeopleCounts } from '../parts/event-counts.js';
import { useVisit, type Visit } from '../frame/visit.js';

/** Names told before the rest is only counted. */
const NAMED = 5;

/** A dispute in one paragraph made of what is recorded of it: what, where, since when, who, status, and counts with what is counted. */
export function DisputeSummary({ dispute }: { dispute: DisputeRecord }) {
  const visit = useVisit();
  const { t } = visit;
  const sentences = [
    whatItIs(dispute, visit),
    ...whoIsInIt(dispute, visit),
    whereItStands(dispute, visit),
    ...useWhatHappened(dispute),
  ];
  return (
    <div class="in-short">
      <h2>{t.inShort.title}</h2>
      <p>{sentences.join(' ')}</p>
      <p class="quiet">{t.inShort.basis}</p>
    </div>
  );
}

function whatItIs(dispute: DisputeRecord, { t, language, format }: Visit): string {
  const { projects, location, places, start } = dispute;
  const type = labelOf('dispute_type', dispute.disputeType, language);
  const place = location.place?.path ?? (places.length === 1 ? places[0]!.path : '');
  const since = start.edtf ? format.dateInPhrase(start.edtf) : '';
  return t.inShort.what(lowerFirst(type), listSome(projects, format, t), place, since);
}

function whoIsInIt({ communities, companies }: DisputeRecord, { t, format }: Visit): string[] {
  const owners = companies.filter(({ rule }) => rule === 'OWNER_AT_EVENT').map(({ company }) => company);
  return [
    ...(communities.length > 0 ? [t.inShort.communities(listSome(communities, format, t))] : []),
    owners.length > 0 ? t.inShort.owners(listSome(owners, format, t)) : t.inShort.noOwner,
  ];
}

function whereItStands({ status }: DisputeRecord, { t, language, format, edition }: Visit): string {
  if (!status) return t.inShort.noStatus;
  const name = lowerFirst(labelOf('status', status.status, language));
  const words = status.since.edtf
    ? t.inShort.statusSince(name, format.dateInPhrase(status.since.edtf))
    : name;
  return edition ? t.inShort.statusThen(words) : t.inShort.statusToday(words);
}

function useWhatHappened({ figures }: DisputeRecord): string[] {
  const { t, format } = useVisit();
  const people = usePeopleCounts({ ...figures, participants: null });
  if (figures.eventCount === 0) return [t.inShort.noEvents];
  const [first, last] = [figures.firstEventOn?.slice(0, 4), figures.lastEventOn?.slice(0, 4)];
  const years = [...new Set([first, last].filter(Boolean))].join('–');
  return [
    t.inShort.events(
      format.count(figures.eventCount, t.counted.events),
      years,
      format.count(figures.sourceCount, t.counted.sources),
    ),
    ...(people.length > 0 ? [t.inShort.people(format.list(people))] : []),
    ...(figures.dead ? [] : [t.inShort.noDead]),
  ];
}

function listSome(
  named: readonly { readonly name: string }[],
  format: Visit['format'],
  t: Visit['t'],
): string {
  const names = format.byName(named, ({ name }) => name).map(({ name }) => name);
  const shown = names.length > NAMED + 1 ? names.slice(0, NAMED) : names;
  const more = names.length - shown.length;
  return format.list(more > 0 ? [...shown, t.inShort.more(format.number(more))] : shown);
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
