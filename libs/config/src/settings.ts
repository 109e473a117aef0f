import { address, oneOf, text, wholeNumber, yesOrNo } from './setting.js';

const DATABASE = ['postgresql', 'postgres'] as const;
const WEB = ['https', 'http'] as const;

/** Every setting of the programs, in the order in which the README lists them. */
export const settings = {
  databaseUrl: address(
    {
      name: 'DATABASE_URL',
      meaning:
        'PostgreSQL >= 15 with PostGIS >= 3.3, as the role that owns the tables. npm start sets it to the private cluster',
    },
    DATABASE,
  ),
  databaseStaffUrl: address(
    {
      name: 'DATABASE_STAFF_URL',
      default: '',
      meaning:
        'The same database as the staff role, a member of minewatch_public; empty: DATABASE_URL changing to role minewatch_staff',
    },
    DATABASE,
  ),
  databasePublicUrl: address(
    {
      name: 'DATABASE_PUBLIC_URL',
      default: '',
      meaning: 'The same database as the public role; empty: DATABASE_URL changing to role minewatch_public',
    },
    DATABASE,
  ),
  databaseConnections: wholeNumber(
    { name: 'DATABASE_CONNECTIONS', default: '20', meaning: 'Connections held at most for public requests' },
    1,
    500,
  ),
  statementTimeoutMs: wholeNumber(
    {
      name: 'STATEMENT_TIMEOUT_MS',
      default: '5000',
      meaning: 'Milliseconds after which PostgreSQL ends a statement of a public request',
    },
    10,
    600_000,
  ),
  host: text({
    name: 'HOST',
    default: '127.0.0.1',
    meaning: 'Network address to listen on; 0.0.0.0 for all',
  }),
  port: wholeNumber(
    { name: 'PORT', default: '3000', meaning: 'Port to listen on; 0 picks a free one' },
    0,
    65_535,
  ),
  publicUrl: address(
    {
      name: 'PUBLIC_URL',
      default: '',
      meaning:
        'Address under which people reach the site, for links in feeds and files; empty: as the request says',
    },
    WEB,
  ),
  trustProxy: yesOrNo({
    name: 'TRUST_PROXY',
    default: 'no',
    meaning: 'Whether a proxy in front sets X-Forwarded-For and X-Forwarded-Proto',
  }),
  logLevel: oneOf({ name: 'LOG_LEVEL', default: 'info', meaning: 'Least serious log line that is written' }, [
    'fatal',
    'error',
    'warn',
    'info',
    'debug',
    'trace',
    'silent',
  ]),
  shutdownGraceMs: wholeNumber(
    {
      name: 'SHUTDOWN_GRACE_MS',
      default: '10000',
      meaning: 'Milliseconds that requests in flight get to finish after SIGTERM',
    },
    0,
    600_000,
  ),
  graphiql: yesOrNo({
    name: 'GRAPHIQL',
    default: 'yes',
    meaning: 'Whether /graphql shows the query editor to a browser',
  }),
  basemapUrl: address(
    {
      name: 'BASEMAP_URL',
      default: '',
      meaning:
        'Tiles of an online basemap, with {z}, {x} and {y}; empty: outlines only, no outside server is asked',
    },
    WEB,
  ),
  basemapAttribution: text({
    name: 'BASEMAP_ATTRIBUTION',
    default: '',
    meaning: 'Credit that the basemap asks for, as plain text',
  }),
  sessionIdleMinutes: wholeNumber(
    {
      name: 'SESSION_IDLE_MINUTES',
      default: '120',
      meaning: 'Minutes without a request after which a member of staff must sign in again',
    },
    1,
    10_080,
  ),
  sessionHours: wholeNumber(
    {
      name: 'SESSION_HOURS',
      default: '12',
      meaning: 'Hours after which a member of staff must sign in again in any case',
    },
    1,
    720,
  ),
  smtpUrl: address(
    {
      name: 'SMTP_URL',
      default: '',
      meaning:
        'Mail server for invitations, such as smtps://user:password@mail.example; empty: the administrator is shown the link to pass on',
    },
    ['smtps', 'smtp'],
  ),
  mailFrom: text({
    name: 'MAIL_FROM',
    default: '',
    meaning:
      'Sender of these e-mails, such as MineWatch <minewatch@example.org>; mail servers refuse letters without one',
  }),
};
