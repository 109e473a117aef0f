import { CompanyName, ProjectName } from './link.part.js';
import type { StakeRow } from '../page-documents.js';
import { useVisit } from '../frame/visit.js';

interface SharePart {
  readonly percent: number | null;
  readonly percentMin: number | null;
  readonly percentMax: number | null;
}

/** A direct share in words: "33.75%", "20% to 25%", "unknown share". */
export function useShareWords(): (share: SharePart) => string {
  const { t, format } = useVisit();
  return ({ percent, percentMin, percentMax }) => {
    if (percent !== null) return format.percent(percent);
    if (percentMin === null || percentMax === null) return t.text.shareUnknown;
    return t.text.shareBetween(format.percent(percentMin), format.percent(percentMax));
  };
}

type Owned = Pick<StakeRow, 'ownedCompany' | 'ownedProject'>;

export function OwnedName({ stake }: { stake: Owned }) {
  if (stake.ownedProject) return <ProjectName project={stake.ownedProject} />;
  return stake.ownedCompany ? <CompanyName company={stake.ownedCompany} /> : null;
}
