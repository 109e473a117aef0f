import { useWords } from '../words/words.js';
import { useForm } from './form-context.js';
import { suggestSlug } from './suggest-slug.js';

/** The permanent short name of a new record. */
export function SlugField({ file }: { readonly file: string }) {
  const { content, problems, act } = useForm();
  const words = useWords();
  const own = content.sections.find((section) => section.file === file)?.rows[0]?.cells ?? {};
  const faults = problems.filter(({ column }) => column === 'slug');
  const suggestion = suggestSlug(own);
  return (
    <div class="form-field slug-field">
      <label for="record-slug">
        {words.form.slug} <span class="required">({words.desk.required})</span>
      </label>
      <small class="hint" id="record-slug-hint">
        {words.form.slugHint}
      </small>
      <div class="source-line">
        <input
          id="record-slug"
          type="text"
          spellcheck={false}
          autocomplete="off"
          value={content.slug}
          aria-describedby="record-slug-hint"
          aria-invalid={faults.length > 0 || undefined}
          onInput={(event) => act({ type: 'slug', slug: event.currentTarget.value.trim() })}
        />
        {suggestion !== '' && suggestion !== content.slug && (
          <button type="button" class="quiet-button" onClick={() => act({ type: 'slug', slug: suggestion })}>
            {words.form.slugSuggest}
          </button>
        )}
      </div>
      {faults.map(({ message }, index) => (
        <p key={index} class="problem is-error">
          {message}
        </p>
      ))}
    </div>
  );
}
