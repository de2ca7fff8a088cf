import './EpciButton.css';

interface EpciButtonProps {
  readonly name: string;
  readonly onOpen: () => void;
}

/** The name of an intercommunality, in a sentence or a table: a press opens its card. */
export function EpciButton({ name, onOpen }: EpciButtonProps) {
  return (
    <button type="button" className="epci-button" onClick={onOpen}>
      {name}
    </button>
  );
}
