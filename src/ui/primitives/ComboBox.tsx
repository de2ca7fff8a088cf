import { X } from 'lucide-react';
import {
  type FocusEvent,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useRef,
  useState,
} from 'react';
import { Button } from './Button.tsx';
import { useRoomBelow } from './useRoomBelow.ts';
import { useTextLimit } from './useTextLimit.tsx';
import './ComboBox.css';

/** One proposal. */
export interface ComboBoxOption {
  readonly id: string;
  readonly content: ReactNode;
}

interface ComboBoxProps {
  readonly label: string;
  /** The label is heard and not drawn. */
  readonly hideLabel?: boolean;
  readonly placeholder?: string;
  readonly icon?: ReactNode;
  readonly text: string;
  readonly onText: (text: string) => void;
  /** Already filtered, best first. */
  readonly options: readonly ComboBoxOption[];
  readonly onChoose: (id: string) => void;
  /** Shown above the proposals. */
  readonly note?: string | undefined;
  /** Offered under the note when what is missing may be asked for again. */
  readonly retry?: { readonly label: string; readonly onRetry: () => void };
  /** Shown and announced when there is a text and no proposal. */
  readonly none: string;
  /** Announced when the proposals change. */
  readonly countText: (count: number) => string;
  readonly clearLabel: string;
  readonly listLabel: string;
  readonly onFocus?: () => void;
}

/**
 * A text field with proposals (ARIA combobox with a listbox, focus stays in the field): typing filters, arrows
 * move, Enter takes the proposal pointed at or else the first, Escape closes then clears.
 *
 * Written here because the library's one hides the whole page from assistive technologies while its list is
 * open, with focusable content inside, which accessibility checks rightly refuse.
 */
export function ComboBox(props: ComboBoxProps) {
  const { label, hideLabel = false, text, onText, options, onChoose } = props;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const limit = useTextLimit('search');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const wanted = text.trim() !== '';
  const expanded = open && wanted;
  const optionId = (at: number) => `${id}-${at}`;

  useEffect(() => {
    if (active >= 0) document.getElementById(`${id}-${active}`)?.scrollIntoView({ block: 'nearest' });
  }, [active, id]);

  useRoomBelow(input, list);

  const leave = ({ relatedTarget }: FocusEvent) => {
    if (!box.current?.contains(relatedTarget)) setOpen(false);
  };
  const type = (next: string) => {
    onText(next);
    setOpen(true);
    setActive(-1);
  };
  const choose = (at: number) => {
    const option = options[at];
    if (!option) return;
    setOpen(false);
    setActive(-1);
    onChoose(option.id);
  };
  const move = (step: number) => {
    if (options.length === 0) return;
    setOpen(true);
    const from = active < 0 && step < 0 ? 0 : active;
    setActive((from + step + options.length) % options.length);
  };
  const stepBack = () => (expanded ? setOpen(false) : onText(''));
  const act = (key: string): boolean => {
    if (key === 'ArrowDown') move(1);
    else if (key === 'ArrowUp') move(-1);
    else if (key === 'Enter') choose(Math.max(active, 0));
    else if (key === 'Escape') stepBack();
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!wanted || event.nativeEvent.isComposing || !act(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <div ref={box} className="combo">
      <label htmlFor={id} className={hideLabel ? 'visually-hidden' : 'combo__label'}>
        {label}
      </label>
      <div className="combo__field">
        {props.icon && (
          <span className="combo__icon" aria-hidden="true">
            {props.icon}
          </span>
        )}
        <input
          ref={input}
          id={id}
          className="combo__input"
          type="text"
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={expanded}
          aria-controls={expanded ? `${id}-list` : undefined}
          aria-activedescendant={expanded && active >= 0 ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck="false"
          enterKeyHint="search"
          placeholder={props.placeholder}
          value={text}
          {...limit.field}
          onChange={(event) => type(event.target.value)}
          onKeyDown={onKeyDown}
          onFocus={() => {
            setOpen(true);
            props.onFocus?.();
          }}
          onBlur={(event) => {
            limit.forget();
            leave(event);
          }}
        />
        {text !== '' && (
          <Button
            variant="quiet"
            icon={<X />}
            iconOnly
            className="combo__clear"
            onClick={() => {
              onText('');
              input.current?.focus();
            }}
          >
            {props.clearLabel}
          </Button>
        )}
      </div>
      {limit.note}
      <span className="visually-hidden" role="status">
        {expanded && (options.length > 0 ? props.countText(options.length) : props.none)}
        {expanded && props.retry && ` ${props.note ?? ''}`}
      </span>
      {expanded && (
        <div ref={list} className="combo__popover">
          {props.note && <p className="combo__note">{props.note}</p>}
          {options.length === 0 && <p className="combo__note">{props.none}</p>}
          {props.retry && (
            <div className="combo__note">
              <Button
                onBlur={leave}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => {
                  props.retry?.onRetry();
                  input.current?.focus();
                }}
              >
                {props.retry.label}
              </Button>
            </div>
          )}
          <OptionList
            id={`${id}-list`}
            label={props.listLabel}
            options={options}
            active={active}
            optionId={optionId}
            onChoose={choose}
          />
        </div>
      )}
    </div>
  );
}

interface OptionListProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly ComboBoxOption[];
  readonly active: number;
  readonly optionId: (at: number) => string;
  readonly onChoose: (at: number) => void;
}

/** The proposals. Pressing one leaves the focus in the field. */
function OptionList({ id, label, options, active, optionId, onChoose }: OptionListProps) {
  return (
    <div id={id} role="listbox" aria-label={label} className="combo__list" tabIndex={-1}>
      {options.map((option, at) => (
        <button
          key={option.id}
          id={optionId(at)}
          type="button"
          role="option"
          aria-selected={at === active}
          tabIndex={-1}
          className="combo__option"
          onPointerDown={(event) => event.preventDefault()}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(at)}
        >
          {option.content}
        </button>
      ))}
    </div>
  );
}
