/** Tasks of an invented year, unlike each other. */
export const YEAR = [
  'Ban hành kế hoạch công tác thi đua',
  'Xét công nhận sáng kiến cấp quận đợt 1',
  'Tổ chức hội nghị ký giao ước giữa các cụm',
  'Trình hồ sơ Huân chương Lao động',
  'Kiểm tra việc lập quỹ khen thưởng',
  'Phát động phong trào “Sạch nhà, đẹp ngõ”',
  'Tập huấn phần mềm quản lý hồ sơ',
];
export const lines = (all: readonly string[]): string[] => all.map((one) => `- ${one}.`);
