# syntax=docker/dockerfile:1
# Built with every package, run with those of production only, as a user without rights.
FROM node:24-bookworm-slim AS build
WORKDIR /minewatch
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev && rm -rf dist/test dist/.tsbuildinfo

FROM node:24-bookworm-slim
WORKDIR /minewatch
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000
COPY --from=build /minewatch/package.json ./
COPY --from=build /minewatch/node_modules node_modules
COPY --from=build /minewatch/dist dist
# SQL, GraphQL documents and records are read where they lie in the source tree.
COPY --from=build /minewatch/apps apps
COPY --from=build /minewatch/libs libs
COPY --from=build /minewatch/db/migrations db/migrations
COPY --from=build /minewatch/seed-data seed-data
USER node
EXPOSE 3000
HEALTHCHECK --interval=10s --timeout=3s --start-period=20s \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/healthz`).then((answer) => process.exit(answer.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--enable-source-maps", "dist/apps/api/src/main.js"]
