/** Line icons on a 20 × 20 grid, drawn for this product. */
const paths = {
  shield: "M10 2.5 3.5 5v4.6c0 3.9 2.7 6.7 6.5 7.9 3.8-1.2 6.5-4 6.5-7.9V5z",
  "shield-check": "M10 2.5 3.5 5v4.6c0 3.9 2.7 6.7 6.5 7.9 3.8-1.2 6.5-4 6.5-7.9V5zM7 10l2.2 2.2L13.2 8",
  hand: "M6.5 10.5V5a1.2 1.2 0 0 1 2.4 0v4M8.9 9V3.7a1.2 1.2 0 0 1 2.4 0V9m0 0V5a1.2 1.2 0 0 1 2.4 0v7c0 3.2-1.9 5.5-5 5.5-2.300 0-3.500-1.100-4.500-2.900L2.700 11.700a1.200 1.200 0 0 1 2-1.300l1.800 2",
  ask: "M10 3 2.200 16.500h15.600zM10 8v4M10 14.300v.1",
  tip: "M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM10 9v5M10 6.200v.1",
  check: "M10 17.500a7.500 7.500 0 1 0 0-15 7.500 7.500 0 0 0 0 15zM6.800 10.200 9 12.400l4.300-4.700",
  lock: "M4.500 9h11v8h-11zM7 9V6.500a3 3 0 0 1 6 0V9",
  file: "M5 2.500h6.500L15 6v11.500H5zM11.500 2.500V6H15",
  mail: "M2.500 4.500h15v11h-15zM2.500 5.500 10 11l7.500-5.500",
} as const;

/** The name of an icon. */
export type IconName = keyof typeof paths;

/** An icon. Decoration only: whatever it says is also said in words beside it. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
