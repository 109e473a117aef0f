export { enterStaff, isFromDesk, notFromDesk } from './enter-staff.js';
export { SessionsModule } from './sessions.module.js';
export { Sessions, type Browser } from './sessions.service.js';
export { SignInState } from './sign-in-state.js';
