import { useState } from 'preact/hooks';
import { TextInput } from '../account/text-input.js';
import { Failure } from '../frame/states.js';
import { useDoing } from '../frame/use-asking.js';
import { useWords } from '../words/words.js';
import { useField, useForm, type FieldPlace } from './form-context.js';

/** Cells that tell more than the district. */
const FINER = ['lat', 'lon', 'place', 'coord_source', 'coord_confidence'];

/** Where the true place of a draft is given and why it is withheld: both stay apart from what is published. */
export function WithheldPlace({ place }: { readonly place: FieldPlace }) {
  const words = useWords().form;
  const { keepTruePlace } = useForm();
  const { cells, clearedOf } = useField(place);
  const [lat, setLat] = useState(cells['lat'] ?? '');
  const [lon, setLon] = useState(cells['lon'] ?? '');
  const [reason, setReason] = useState('');
  const [note, setNote] = useState<'withheldKept' | 'withheldNoReason' | 'withheldNoPoint' | null>(null);
  const doing = useDoing();
  const keep = () =>
    doing.run(async () => {
      setNote(null);
      const point = pointOf(lat, lon);
      if (point === undefined) return setNote('withheldNoPoint');
      if (reason.trim() === '') return setNote('withheldNoReason');
      if (await keepTruePlace(clearedOf(FINER), point, reason)) setNote('withheldKept');
    });
  return (
    <div class="notice" role="group" aria-label={words.withheldTitle}>
      <p>
        <strong>{words.withheldTitle}</strong> {words.withheldHint}
      </p>
      <div class="form-grid">
        <TextInput id="true-lat" label={words.trueLatitude} value={lat} onValue={setLat} isOptional />
        <TextInput id="true-lon" label={words.trueLongitude} value={lon} onValue={setLon} isOptional />
      </div>
      <TextInput id="withheld-reason" label={words.withheldReason} value={reason} onValue={setReason} />
      <Failure error={doing.error} />
      {note && (
        <p class={note === 'withheldKept' ? undefined : 'problem is-error'} role="status">
          {words[note]}
        </p>
      )}
      <button type="button" class="quiet-button" onClick={keep} disabled={doing.isBusy}>
        {words.withheldKeep}
      </button>
    </div>
  );
}

/** Null: none is given; undefined: what is given is no point. */
function pointOf(lat: string, lon: string): { latitude: number; longitude: number } | null | undefined {
  if (lat.trim() === '' && lon.trim() === '') return null;
  const [latitude, longitude] = [lat, lon].map((text) => (text.trim() === '' ? NaN : Number(text)));
  if (latitude === undefined || longitude === undefined) return undefined;
  return Number.isFinite(latitude) && Number.isFinite(longitude) ? { latitude, longitude } : undefined;
}
