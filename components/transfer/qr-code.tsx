export interface QrCodeProps {
  readonly modules: readonly (readonly boolean[])[];
  /** What the picture is, for a screen reader. */
  readonly label: string;
}

/** A QR code, dark on light in every theme: that is how cameras read it best. */
export function QrCode({ modules, label }: QrCodeProps) {
  const size = modules.length;
  const path = modules.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');
  return (
    // An `img` would need a data address; these are squares.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg class="transfer-qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges">
      <rect width={size} height={size} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  );
}
