/** Pieces of patterns that all readers of prose share: "0,5 điểm", "05 đ". */
export const NUMBER = String.raw`\d+(?:[.,]\d+)?`;
export const POINT_WORD = String.raw`(?:điểm|đ)(?![\p{L}\p{N}])`;

/** What is counted where bands go by it: "từ 5 ngày đến dưới 10 ngày". */
export const COUNTED = String.raw`(?:%|phần trăm|điểm|đ(?![\p{L}\p{N}])|ngày(?: làm việc)?|giờ|tháng|hồ sơ|vụ(?: việc)?|lần|trường hợp|văn bản|báo cáo|người|hộ|xã|phường|đơn vị|tin|bài|tiêu chí|chỉ tiêu|giải|cuộc|lượt|mô hình|triệu đồng|tỷ đồng)`;

export const lower = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');
