/** Below each chart. */
export const chart = {
  'chart.figures': 'Số liệu của biểu đồ',
  'chart.category': 'Mục',
} as const;
