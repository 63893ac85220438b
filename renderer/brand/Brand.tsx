import './Brand.css';

/** The app's name: two wordings, one quotation. */
export function Brand() {
  return (
    <span className="brand">
      <svg viewBox="0 0 20 20" aria-hidden>
        <path d="M3 5h6v5.5L6 16H3.6L5.4 11H3Z" />
        <path d="M11 5h6v5.5L14 16h-2.4L13.4 11H11Z" className="brand-second" />
      </svg>
      Verbatim
    </span>
  );
}
