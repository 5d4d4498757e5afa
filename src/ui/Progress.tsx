/** Something takes a while. Without `value` it is not known how long. */
export function Progress({ label, value, max = 1 }: { label: string; value?: number; max?: number }) {
  return (
    <div class="progress">
      <span class="small soft" role="status">
        {label}
      </span>
      <progress aria-label={label} max={max} value={value} />
    </div>
  );
}
