/** Below each chart. */
export const chart = {
  'chart.figures': 'Số liệu của biểu đồ',
} as const;
