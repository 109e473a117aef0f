import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { matchPath, usePlace } from './frame/router.js';
import { Failure, ScreenTitle } from './frame/states.js';
import type { ScreenProps } from './screen-props.js';
import { useWords } from './words/words.js';

type Screen = FunctionComponent<ScreenProps>;

interface Route {
  readonly pattern: string;
  readonly load: () => Promise<Screen>;
}

/** Each screen and its address; a screen is loaded when it is first opened. */
const ROUTES: readonly Route[] = [
  { pattern: '/desk', load: async () => (await import('./month/month.screen.js')).MonthScreen },
  { pattern: '/desk/account', load: async () => (await import('./account/account.screen.js')).AccountScreen },
  { pattern: '/desk/records', load: async () => (await import('./record/find.screen.js')).FindScreen },
  {
    pattern: '/desk/records/:kind/:slug',
    load: async () => (await import('./record/record.screen.js')).RecordScreen,
  },
  {
    pattern: '/desk/records/:kind/:slug/history',
    load: async () => (await import('./record/history.screen.js')).HistoryScreen,
  },
  {
    pattern: '/desk/new/:kind',
    load: async () => (await import('./record/begin-record.screen.js')).BeginRecordScreen,
  },
  { pattern: '/desk/drafts', load: async () => (await import('./review/drafts.screen.js')).DraftsScreen },
  { pattern: '/desk/drafts/:id', load: async () => (await import('./review/review.screen.js')).ReviewScreen },
  {
    pattern: '/desk/drafts/:id/edit',
    load: async () => (await import('./review/edit-draft.screen.js')).EditDraftScreen,
  },
  { pattern: '/desk/import', load: async () => (await import('./sheets/import.screen.js')).ImportScreen },
  { pattern: '/desk/quality', load: async () => (await import('./quality/quality.screen.js')).QualityScreen },
  { pattern: '/desk/people', load: async () => (await import('./people/people.screen.js')).PeopleScreen },
  { pattern: '/desk/audit', load: async () => (await import('./people/audit.screen.js')).AuditScreen },
];

/** The screen of the present address. */
export function Screens() {
  const { path } = usePlace();
  const found = ROUTES.map((route) => ({ route, values: matchPath(route.pattern, path) })).find(
    ({ values }) => values !== null,
  );
  if (!found) return <NotFound />;
  return <LazyScreen key={path} route={found.route} values={found.values ?? {}} />;
}

const loaded = new Map<string, Screen>();

function LazyScreen({ route, values }: { readonly route: Route; readonly values: ScreenProps['values'] }) {
  const words = useWords();
  const [screen, setScreen] = useState(() => ({ Screen: loaded.get(route.pattern) }));
  const [error, setError] = useState<unknown>(null);
  const load = () => {
    setError(null);
    route.load().then((Screen) => {
      loaded.set(route.pattern, Screen);
      setScreen({ Screen });
    }, setError);
  };
  useEffect(() => {
    if (!screen.Screen) load();
  }, []);
  if (error != null) return <Failure error={error} onRetry={load} />;
  if (!screen.Screen) return <p class="loading">{words.desk.loading}</p>;
  return <screen.Screen values={values} />;
}

function NotFound() {
  const words = useWords().desk;
  return (
    <>
      <ScreenTitle name={words.notFoundTitle} />
      <p>{words.notFound}</p>
      <p>
        <a href="/desk">{words.home}</a>
      </p>
    </>
  );
}
