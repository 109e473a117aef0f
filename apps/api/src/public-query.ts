import type { QueryEngine, ReadDatabase } from '#minewatch/graphql-http';
import { PublicQueryFailed, type PublicQuery } from '#minewatch/pages';

/** Asks as any client would, without the way over the network; of what `database` sees, where it is given. */
export function publicQuery(engine: QueryEngine, database?: ReadDatabase): PublicQuery {
  return async (query, variables, edition) => {
    const { data, errors } = await engine.run({ query, variables, edition, database });
    const [error] = errors ?? [];
    if (error) throw new PublicQueryFailed(String(error.extensions['code'] ?? 'INTERNAL'), error.message);
    return data;
  };
}
