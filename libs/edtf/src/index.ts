export { describeEdtf } from './describe-edtf.js';
export { describeEdtfError } from './describe-edtf-error.js';
export { parseEdtf, type EdtfDate } from './edtf-date.js';
export { EdtfError, type EdtfErrorCode } from './edtf-error.js';
