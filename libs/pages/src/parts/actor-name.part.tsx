import type { ActorLink } from '../page-documents.js';
import { CommunityName, CompanyName } from './link.part.js';
import { LocalText } from './text.part.js';

/** A company, community or organisation in a dispute. */
export function ActorName({ actor: { company, community, organisation } }: { actor: ActorLink }) {
  if (company) return <CompanyName company={company} />;
  if (community) return <CommunityName community={community} />;
  return <LocalText text={organisation} />;
}
