import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/words.js';

/** Something that can be chosen from a list. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** What tells it from others of the same name. */
  readonly detail?: string;
}

interface ComboboxProps {
  readonly id: string;
  /** Text that stands for what is chosen. */
  readonly text: string;
  readonly describedBy: string | undefined;
  readonly isInvalid: boolean;
  readonly find: (text: string) => Promise<readonly Option[]>;
  readonly onChoose: (option: Option) => void;
  /** Where an emptied field means that nothing is chosen. */
  readonly onClear?: () => void;
  readonly placeholder?: string;
}

const WAIT_MS = 180;

/** A field that searches while one types: the ARIA pattern "editable combobox with list autocomplete". */
export function Combobox(props: ComboboxProps) {
  const { id, text, describedBy, isInvalid, placeholder } = props;
  const list = useOptions(props);
  const { typed, options, active, isOpen } = list;
  const words = useWords().form;
  return (
    <div class="combobox">
      <input
        id={id}
        type="text"
        role="combobox"
        autocomplete="off"
        spellcheck={false}
        placeholder={placeholder}
        aria-expanded={isOpen}
        aria-controls={`${id}-list`}
        aria-autocomplete="list"
        aria-activedescendant={isOpen && active >= 0 ? `${id}-${active}` : undefined}
        aria-describedby={describedBy}
        aria-invalid={isInvalid || undefined}
        value={typed ?? text}
        onInput={(event) => list.type(event.currentTarget.value)}
        onKeyDown={list.press}
        onClick={() => !isOpen && list.type(typed ?? '')}
        onBlur={list.leave}
      />
      <OptionList id={id} list={list} />
      <span class="unseen" role="status">
        {isOpen && !list.isSearching ? words.countFound(options.length) : ''}
      </span>
    </div>
  );
}

interface OptionListProps {
  readonly id: string;
  readonly list: ReturnType<typeof useOptions>;
}

function OptionList({ id, list }: OptionListProps) {
  const { options, active, isOpen } = list;
  const words = useWords().form;
  return (
    <ul id={`${id}-list`} role="listbox" aria-label={words.suggestions} hidden={!isOpen}>
      {options.map((option, index) => (
        <li
          key={option.value}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => list.choose(option)}
        >
          {option.label} {option.detail && <small>{option.detail}</small>}
        </li>
      ))}
      {options.length === 0 && (
        <li role="option" aria-disabled="true" aria-selected={false}>
          {list.isSearching ? words.searching : words.nothingFound}
        </li>
      )}
    </ul>
  );
}

function useOptions({ find, onChoose, onClear }: ComboboxProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const [isOpen, setOpen] = useState(false);
  const { options, active, setActive, isSearching, search, forget } = useSearch(find);
  const close = () => {
    forget();
    setOpen(false);
    setTyped(null);
  };
  const type = (text: string) => {
    setTyped(text);
    setOpen(true);
    search(text);
  };
  const choose = (option: Option) => {
    close();
    onChoose(option);
  };
  const leave = () => {
    if (typed === '' && onClear) onClear();
    close();
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && isOpen) {
      event.preventDefault();
      event.stopPropagation();
      close();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (!isOpen) return type(typed ?? '');
      setActive(nextOf(active, event.key === 'ArrowDown' ? 1 : -1, options.length));
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault();
      const option = options[active];
      if (option) choose(option);
    }
  };
  return { typed, options, active, isOpen, isSearching, type, press, choose, leave };
}

/** Searches once the typing pauses; only the answer to the last text counts. */
function useSearch(find: ComboboxProps['find']) {
  const [options, setOptions] = useState<readonly Option[]>([]);
  const [active, setActive] = useState(-1);
  const [isSearching, setSearching] = useState(false);
  const wait = useRef<number>(undefined);
  const asked = useRef(0);
  useEffect(() => () => clearTimeout(wait.current), []);
  const look = async (text: string) => {
    const turn = (asked.current += 1);
    const found = await find(text).catch(() => []);
    if (turn !== asked.current) return;
    setOptions(found);
    setActive(text.trim() && found.length > 0 ? 0 : -1);
    setSearching(false);
  };
  const search = (text: string) => {
    setSearching(true);
    clearTimeout(wait.current);
    wait.current = window.setTimeout(() => void look(text), WAIT_MS);
  };
  const forget = () => {
    asked.current += 1;
    clearTimeout(wait.current);
  };
  return { options, active, setActive, isSearching, search, forget };
}

/** Past the last comes the first again. */
const nextOf = (active: number, by: number, count: number): number =>
  count === 0 ? -1 : (active + by + count) % count;
