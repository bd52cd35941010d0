/** The day where the person sits: toISOString would still give yesterday until seven in the morning in Hà Nội. */
export function localDay(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** "25/11/2026 14:05", as a person reads it in Nhật ký. */
export function localMinute(now = new Date()): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(now.getDate())}/${two(now.getMonth() + 1)}/${now.getFullYear()} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
