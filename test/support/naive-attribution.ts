import type { Case, ModelEvent } from './dispute-model.js';
import { NaiveOwnership, type Basis, type NaiveHolding } from './naive-ownership.js';
import type { Bounds } from './ownership-model.js';
import { dayText } from './ownership-rows.js';

type Question = 'owned' | 'owned directly' | 'operated' | 'operated directly';
interface Happened {
  readonly event: ModelEvent;
  readonly isCertain: boolean;
}

/** What the derived tables about disputes must say, in lines, worked out from the definitions day by day. */
export class NaiveAttribution {
  private readonly ownership = new Map<string, NaiveOwnership>();

  constructor(
    private readonly given: Case,
    private readonly days: readonly number[],
  ) {}

  lines(): string[] {
    return this.given.world.disputes.flatMap((_, dispute) => [
      this.figures(dispute),
      ...this.statuses(dispute),
      ...this.places(dispute),
      ...this.given.graph.companies.flatMap((_company, company) => this.attribution(dispute, company)),
    ]);
  }

  private attribution(dispute: number, company: number): string[] {
    const { cases } = this.given.world.disputes[dispute]!;
    const defended = cases.filter((defendants) => defendants.includes(company)).length;
    const held = (basis: Basis, question: Question) =>
      this.days.filter((day) => this.asks(question, basis, dispute, company, day));
    const possible = held('POSSIBLE', 'owned');
    if (possible.length === 0 && defended === 0) return [];
    return [
      [
        `${dispute} of ${company}:`,
        dayText(this.latestOn(dispute)),
        ...this.matched(dispute, company, 'owned'),
        ...this.matched(dispute, company, 'operated'),
        held('CERTAIN', 'owned').map(dayText).join(),
        possible.map(dayText).join(),
        held('CERTAIN', 'owned directly').map(dayText).join(),
        held('POSSIBLE', 'owned directly').map(dayText).join(),
        defended,
      ].join('|'),
    ];
  }

  private matched(dispute: number, company: number, question: 'owned' | 'operated'): (number | string)[] {
    const happened = this.happened(dispute, company, question);
    const directly = this.happened(dispute, company, `${question} directly`);
    const certain = happened.filter(({ isCertain }) => isCertain);
    const days = happened.map(({ event }) => event.on.earliest).sort((one, other) => one - other);
    return [
      happened.length,
      certain.length,
      directly.length,
      directly.filter(({ isCertain }) => isCertain).length,
      total(happened.map(({ event }) => event.dead)),
      total(certain.map(({ event }) => event.dead)),
      days.length > 0 ? dayText(days[0]!) : '',
      days.length > 0 ? dayText(days.at(-1)!) : '',
    ];
  }

  /** Events on a possible day of which the company held; certain when it surely held on every possible day. */
  private happened(dispute: number, company: number, question: Question): Happened[] {
    return this.events(dispute).flatMap((event) => {
      const days = daysOf(event.on);
      const isPossible = days.some((day) => this.asks(question, 'POSSIBLE', dispute, company, day));
      const isCertain = days.every((day) => this.asks(question, 'CERTAIN', dispute, company, day));
      return isPossible ? [{ event, isCertain }] : [];
    });
  }

  private asks(question: Question, basis: Basis, dispute: number, company: number, day: number): boolean {
    const holdings = this.given.world.disputes[dispute]!.projects.map((project) =>
      this.on(day, basis).holding(company, project),
    ).filter((holding): holding is NaiveHolding => holding !== null);
    const isDirect = holdings.some((holding) => holding.isDirect);
    const isOperator = holdings.some((holding) => holding.isOperator);
    if (question === 'owned') return holdings.length > 0;
    if (question === 'owned directly') return isDirect;
    return question === 'operated' ? isOperator : isOperator && isDirect;
  }

  private on(day: number, basis: Basis): NaiveOwnership {
    const key = `${day} ${basis}`;
    const known = this.ownership.get(key) ?? new NaiveOwnership(this.given.graph, day, basis);
    this.ownership.set(key, known);
    return known;
  }

  private events(dispute: number): ModelEvent[] {
    return this.given.world.events.filter(
      (event): event is ModelEvent => event !== null && event.dispute === dispute && !event.isRetracted,
    );
  }

  private latestOn(dispute: number): number {
    const days = this.events(dispute).map(({ on }) => on.earliest);
    return days.length > 0 ? Math.max(...days) : this.given.world.disputes[dispute]!.startsOn;
  }

  private figures(dispute: number): string {
    const events = this.events(dispute);
    const days = events.map(({ on }) => on.earliest);
    return [
      `${dispute} figures:`,
      dayText(this.latestOn(dispute)),
      days.length > 0 ? dayText(Math.min(...days)) : '',
      days.length > 0 ? dayText(Math.max(...days)) : '',
      events.length,
      total(events.map(({ dead }) => dead)),
      total(events.map(({ injured }) => injured)),
      this.given.world.disputes[dispute]!.news.length,
    ].join('|');
  }

  /** The entry in force: the last that has begun; of several on one day the vaguer, then the later written. */
  private statuses(dispute: number): string[] {
    const entries = this.given.world.statuses.flatMap((entry, at) =>
      entry?.dispute === dispute ? [{ ...entry, at }] : [],
    );
    return this.days.flatMap((day) => {
      const begun = entries.filter(({ from }) => from.earliest <= day);
      const last = begun.sort(
        (one, other) =>
          one.from.earliest - other.from.earliest || one.from.latest - other.from.latest || one.at - other.at,
      );
      return last.length > 0 ? [`${dispute} on ${dayText(day)} is ${last.at(-1)!.status}`] : [];
    });
  }

  private places(dispute: number): string[] {
    const { communityPlaces, projectPlaces, disputes } = this.given.world;
    const named = (places: (string | null)[]) => [...new Set(places.filter((place) => place !== null))];
    const communities = named(disputes[dispute]!.communities.map((at) => communityPlaces[at]!));
    const projects = named(disputes[dispute]!.projects.map((project) => projectPlaces[project % 100]!));
    const [basis, places] = communities.length > 0 ? ['COMMUNITY', communities] : ['PROJECT', projects];
    return places.map((place) => `${dispute} in ${place} by ${basis}`);
  }
}

function daysOf({ earliest, latest }: Bounds): number[] {
  return Array.from({ length: latest - earliest + 1 }, (_, at) => earliest + at);
}

/** Empty when none is stated. */
function total(counts: readonly (number | null)[]): number | string {
  const stated = counts.filter((count) => count !== null);
  return stated.length > 0 ? stated.reduce((sum, count) => sum + count, 0) : '';
}
