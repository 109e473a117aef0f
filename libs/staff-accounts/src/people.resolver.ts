import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import {
  Allow,
  CurrentStaff,
  StaffRoleEnum,
  type Staff,
  type StaffContext,
  type StaffRole,
} from '#minewatch/auth';
import { LinkOnItsWay, OpenInvitation, StaffPerson } from './account-types.js';
import { OneTimeLinks } from './one-time-links.js';
import { People } from './people.service.js';

const personId = () => Args('id', { type: () => ID, description: 'Number of the person.' });
const roleArgument = () =>
  Args('role', { type: () => StaffRoleEnum, description: 'What the person may do.' });

/** The people who work here, for administrators. */
@Resolver()
export class PeopleResolver {
  constructor(
    private readonly people: People,
    private readonly links: OneTimeLinks,
  ) {}

  @Query(() => [StaffPerson], { description: 'Everybody by name; those who may no longer enter come last.' })
  @Allow('mayManagePeople')
  staff(): Promise<StaffPerson[]> {
    return this.people.list();
  }

  @Query(() => [OpenInvitation], { description: 'Invitations that are still open, the newest first.' })
  @Allow('mayManagePeople')
  async invitations(): Promise<OpenInvitation[]> {
    const links = await this.links.listInvitations();
    return links.flatMap(({ role, ...link }) => (role ? [{ ...link, role }] : []));
  }

  @Mutation(() => LinkOnItsWay, {
    description: 'Invites somebody: by e-mail, or, where none can be sent, by a link that you pass on.',
  })
  @Allow('mayManagePeople')
  invite(
    @Args('email', { description: 'E-mail address of the person.' }) email: string,
    @roleArgument() role: StaffRole,
    @CurrentStaff() staff: Staff,
    @Context() { siteUrl }: StaffContext,
  ): Promise<LinkOnItsWay> {
    return this.people.invite(email, role, { staffId: staff.id, siteUrl });
  }

  @Mutation(() => [OpenInvitation], {
    description: 'Takes an open invitation back and gives those that are left.',
  })
  @Allow('mayManagePeople')
  async withdrawInvitation(
    @Args('id', { type: () => ID, description: 'Number of the invitation.' }) id: string,
    @CurrentStaff() staff: Staff,
  ): Promise<OpenInvitation[]> {
    await this.people.withdrawInvitation(id, staff.id);
    return this.invitations();
  }

  @Mutation(() => StaffPerson, {
    description: 'Gives a person another role. The last administrator stays one.',
  })
  @Allow('mayManagePeople')
  async setRole(
    @personId() id: string,
    @roleArgument() role: StaffRole,
    @CurrentStaff() staff: Staff,
  ): Promise<StaffPerson> {
    await this.people.setRole(id, role, staff.id);
    return this.people.get(id);
  }

  @Mutation(() => StaffPerson, { description: 'Lets a person in no more: all their sessions end at once.' })
  @Allow('mayManagePeople')
  async disableStaff(@personId() id: string, @CurrentStaff() staff: Staff): Promise<StaffPerson> {
    await this.people.setDisabled(id, true, staff.id);
    return this.people.get(id);
  }

  @Mutation(() => StaffPerson, { description: 'Lets a person in again.' })
  @Allow('mayManagePeople')
  async enableStaff(@personId() id: string, @CurrentStaff() staff: Staff): Promise<StaffPerson> {
    await this.people.setDisabled(id, false, staff.id);
    return this.people.get(id);
  }

  @Mutation(() => LinkOnItsWay, {
    description: 'Lets a person choose a new password, by a link that holds once, within a day.',
  })
  @Allow('mayManagePeople')
  sendPasswordLink(
    @personId() id: string,
    @CurrentStaff() staff: Staff,
    @Context() { siteUrl }: StaffContext,
  ): Promise<LinkOnItsWay> {
    return this.people.sendPasswordLink(id, { staffId: staff.id, siteUrl });
  }

  @Mutation(() => StaffPerson, {
    description: 'Removes the second factor of a person who lost it; all their sessions end at once.',
  })
  @Allow('mayManagePeople')
  async removeSecondFactor(@personId() id: string, @CurrentStaff() staff: Staff): Promise<StaffPerson> {
    await this.people.removeSecondFactor(id, staff.id);
    return this.people.get(id);
  }
}
