export { WithholdingModule } from './withholding.module.js';
