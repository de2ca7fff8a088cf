import { X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { Input, Label, ListBox, ListBoxItem, Popover, ComboBox as RacComboBox } from 'react-aria-components';
import { Button } from './Button.tsx';
import './ComboBox.css';

/** One proposal. `text` is its accessible name. */
export interface ComboBoxOption {
  readonly id: string;
  readonly text: string;
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
  /** Said under the field, above the proposals. */
  readonly note?: string | undefined;
  /** Said when there is a text and no proposal. */
  readonly none: string;
  readonly clearLabel: string;
  readonly listLabel: string;
  readonly onFocus?: () => void;
}

/**
 * A text field with proposals: typing filters, arrows move, Enter takes the proposal or, when none was pointed
 * at, the first one.
 */
export function ComboBox(props: ComboBoxProps) {
  const { label, hideLabel = false, text, onText, options, onChoose, note } = props;
  const takeFirst = (event: KeyboardEvent<HTMLInputElement>) => {
    const [first] = options;
    const pointed = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !pointed && first && text.trim() !== '') onChoose(first.id);
  };
  return (
    <RacComboBox
      className="combo"
      items={options}
      inputValue={text}
      onInputChange={onText}
      value={null}
      onChange={(key) => {
        if (key !== null) onChoose(String(key));
      }}
      allowsCustomValue
      allowsEmptyCollection={text.trim() !== ''}
      menuTrigger="input"
      onFocus={() => props.onFocus?.()}
    >
      <Label className={hideLabel ? 'visually-hidden' : 'combo__label'}>{label}</Label>
      <div className="combo__field">
        {props.icon && (
          <span className="combo__icon" aria-hidden="true">
            {props.icon}
          </span>
        )}
        <Input
          className="combo__input"
          placeholder={props.placeholder ?? ''}
          onKeyDown={takeFirst}
          spellCheck="false"
          enterKeyHint="search"
        />
        {text !== '' && (
          <Button variant="quiet" icon={<X />} iconOnly className="combo__clear" onClick={() => onText('')}>
            {props.clearLabel}
          </Button>
        )}
      </div>
      <Popover className="combo__popover" offset={6}>
        {note && <p className="combo__note">{note}</p>}
        <ListBox<ComboBoxOption>
          className="combo__list"
          aria-label={props.listLabel}
          renderEmptyState={() => <p className="combo__note">{props.none}</p>}
        >
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.text} className="combo__option">
              {option.content}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </RacComboBox>
  );
}
