/** What the server says of the map on the desk's page. */
export function readMapSettings() {
  const { outlines = '', basemap, attribution = '' } = document.getElementById('desk')?.dataset ?? {};
  return { outlines, basemap: basemap ? { url: basemap, attribution } : undefined };
}
