import { Community } from './community.entity.js';
import { CommunityPeople } from './community-people.entity.js';
import { People } from './people.entity.js';

export { communityReadings } from './communities.reading.js';
export { CommunitiesModule } from './communities.module.js';
export { Community } from './community.entity.js';
export { People } from './people.entity.js';

export const communityEntities = [Community, CommunityPeople, People];
