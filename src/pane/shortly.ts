/** shortly("Trung tâm Văn hóa", 10) → "Trung tâm…": as much as there is room for, and a sign that there is more. */
export const shortly = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text;
