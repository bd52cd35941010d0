/**
 * Sở Tài nguyên và Môi trường Tiền Giang, bảng điểm chuẩn 2022: 100 = 80 + 2 + 10 + 3 + 5, with a cap for each item.
 * Codes and figures only, as the reader gives them, held row by row against the table; it has to find the same again.
 */
export const TIEN_GIANG = `
1 chuẩn 80
  a chuẩn 30
    a1 chuẩn 3 Chấm trực tiếp [trừ ≤ 1,5]
      a1.1 trừ Theo trường hợp (0,5)
      a1.2 trừ Theo trường hợp (0,5)
    a2 chuẩn 3 Chấm trực tiếp [thưởng ≤ 0,5, trừ ≤ 2]
      a2.1 trừ Theo trường hợp (1)
      a2.2 trừ Theo trường hợp (0,5)
      a2.3 trừ Theo trường hợp (0,5)
      a2.4 thưởng 0,5 Chấm trực tiếp
    a3 chuẩn 3 Chấm trực tiếp
      a3.1 trừ 1 Có/Không
      a3.2 trừ 1,5 Có/Không
    a4 chuẩn 3,5 Chấm trực tiếp [thưởng ≤ 2, trừ ≤ 2]
      a4.1 trừ
        a4.1.1 trừ 1 Có/Không
        a4.1.2 trừ 0,5 Có/Không
        a4.1.3 trừ Theo trường hợp (0,5)
      a4.2 thưởng Chọn một
        a4.2.1 thưởng 1 Có/Không
        a4.2.2 thưởng 2 Có/Không
    a5 chuẩn 3 Chấm trực tiếp [trừ ≤ 2]
      a5.1 trừ Theo trường hợp (1)
    a6 chuẩn 3 Chấm trực tiếp [trừ ≤ 1,5]
      a6.1 trừ Theo trường hợp (0,5)
    a7 chuẩn 3 Chấm trực tiếp [trừ ≤ 1,5]
      a.7.1 trừ 0,5 Có/Không
      a.7.2 trừ Theo trường hợp (0,2)
      a.7.3 trừ 0,5 Có/Không
      a.7.4 trừ 0,5 Có/Không
      a.7.5 trừ 0,5 Có/Không
      a.7.6 thưởng Theo trường hợp (1)
    a8 chuẩn 3,5 Chấm trực tiếp [trừ ≤ 2]
      a.8.1 trừ Theo trường hợp (0,5)
      a.8.2 trừ 1 Có/Không
    a9 chuẩn 5 Chấm trực tiếp [trừ ≤ 2,5]
      a9.1 trừ 1 Có/Không
      a9.2 trừ 1 Có/Không
      a9.3 trừ 1 Có/Không
      a9.4 thưởng Theo trường hợp (0,1)
  b chuẩn 15
    b1 chuẩn 2 Chấm trực tiếp
      b.1.1 trừ 1 Theo trường hợp (0,25)
      b.1.2 trừ Theo trường hợp (0,25)
    b2 chuẩn 5 Chấm trực tiếp
      b2.1 thưởng 1 Theo trường hợp (0,5)
      b2.2 trừ 1 Theo trường hợp (0,5)
      b2.3 trừ 1 Theo trường hợp (0,2)
      b2.4 trừ 1 Theo trường hợp (0,5)
      b.2.5 thưởng 0,5 Có/Không
      b.2.6 trừ 0,5 Có/Không
      b.2.7 trừ 1 Theo trường hợp (0,5)
    b3 chuẩn 3 Chấm trực tiếp
      b3.1 thưởng 0,5 Có/Không
      b3.2 trừ 2 Theo trường hợp (0,1)
    b4 chuẩn 5 Chấm trực tiếp
      b.4.1 trừ 3 Theo trường hợp (0,5)
      b.4.2 trừ 0,5 Có/Không
      b.4.3 trừ Theo trường hợp (0,25)
  C chuẩn 25
    C1 chuẩn 5 Theo khoảng (trên 98: 5; từ 97 đến dưới 98: 4; từ 96 đến dưới 97: 3)
    C2 chuẩn 5 Theo khoảng (trên 90: 5; từ 80 đến dưới 90: 4; từ 70 đến dưới 80: 3)
      C2.4 thưởng 0,5 Theo trường hợp (0,1)
    C3 chuẩn 5
      C3.1 chuẩn 2 Có/Không
        C3.1.1 trừ 0,5 Theo trường hợp (0,1)
      C3.2 chuẩn 3 Có/Không
        C3.2.1 trừ 2 Theo trường hợp (0,2)
        C3.2.2 trừ 1 Theo trường hợp (0,1)
      C3.3 thưởng 1 Theo trường hợp (0,2)
    C4 chuẩn 4
      C4.1 chuẩn 2 Có/Không
      C4.2 chuẩn 2 Có/Không
    C5 chuẩn 5
      C5.1 chuẩn 1
        C5.1.1 chuẩn 0,5 Có/Không
        C5.1.2 chuẩn 0,5 Có/Không
      C5.2 chuẩn 1 Có/Không
        C5.2.1 trừ 1 Theo trường hợp (0,2)
      C5.3 chuẩn 3
        C5.3.1 chuẩn 3 Chấm trực tiếp
        C5.3.2 trừ 2 Theo trường hợp (0,2)
    C6 chuẩn 1
      C6.1 chuẩn 1 Chấm trực tiếp
        C6.1.1 trừ 0,5 Theo trường hợp (0,1)
      C6.2 trừ 1 Có/Không
  d chuẩn 10
    d1 chuẩn 3 Chấm trực tiếp
      d1.1 trừ 3 Có/Không
      d1.2 trừ 2 Có/Không
      d1.3 trừ 1 Có/Không
      d1.4 thưởng 1 Có/Không
      d1.5 thưởng 2 Có/Không
    d2 chuẩn 7 Chấm trực tiếp [thưởng ≤ 7, trừ ≤ 7]
      d2.1 trừ Theo trường hợp (1)
      d2.2 trừ Theo trường hợp (1)
      d2.3 thưởng 2 Theo trường hợp (1)
      d2.4 trừ Theo trường hợp (0,5)
      d2.5 trừ 1 Có/Không
2 chuẩn 2
  2.1 chuẩn 1 Chấm trực tiếp
    2.1.1 trừ
      2.1.1.1 trừ Theo trường hợp (1)
      2.1.1.2 trừ Theo trường hợp (2)
  2.2 chuẩn 1 Chấm trực tiếp
    2.2.1 thưởng Theo trường hợp (0,5)
    2.2.2 trừ 1 Có/Không
3 chuẩn 10
  3.1 chuẩn 2
    3.1.1 chuẩn 2 Chấm trực tiếp
    3.1.2 trừ 0,5 Có/Không
  3.2 chuẩn 2 Chấm trực tiếp
    3.2.1 thưởng 0,5 Có/Không
    3.2.2 trừ 0,5 Có/Không
    3.2.3 trừ 0,5 Có/Không
  3.3 chuẩn 6
    3.3.1 chuẩn 6 Chấm trực tiếp
    3.3.2 thưởng Chọn một
      3.3.2.1 thưởng Theo khoảng (từ 1 đến dưới 5: 0,5; từ 5 đến dưới 7: 1; từ 7 đến dưới 10: 1,5; từ 10 trở lên: 2)
      3.3.2.2 thưởng Theo khoảng (từ 1 đến dưới 5: 1; từ 5 đến dưới 7: 1,5; từ 7 đến dưới 10: 2; từ 10 trở lên: 2,5)
      3.3.2.3 thưởng Theo khoảng (từ 1 đến dưới 5: 1,2; từ 5 đến dưới 7: 1,7; từ 7 đến dưới 10: 2,2; từ 10 trở lên: 2,7)
    3.3.3 trừ Chọn một
      3.3.3.1 trừ Theo khoảng (trên 0 đến dưới 1: 1; từ 1 đến dưới 7: 1,5; từ 7 đến dưới 10: 2; từ 10 trở lên: 2,5)
      3.3.3.2 trừ Theo khoảng (trên 0 đến dưới 1: 0,5; từ 1 đến dưới 7: 1; từ 7 đến dưới 10: 1,5; từ 10 trở lên: 2)
      3.3.3.3 trừ Theo khoảng (trên 0 đến dưới 1: 0,2; từ 1 đến dưới 7: 0,7; từ 7 đến dưới 10: 1,2; từ 10 trở lên: 1,7)
    3.3.4 trừ 2 Có/Không
4 chuẩn 3
  4.1 chuẩn 1 Chấm trực tiếp
    4.1.1 trừ 1 Có/Không
  4.2 chuẩn 0,5 Chấm trực tiếp
    4.2.1 trừ Theo trường hợp (0,5)
  4.3 chuẩn 1,5 Chấm trực tiếp
    4.3.1 thưởng 1 Theo trường hợp (0,2)
    4.3.2 trừ Theo trường hợp (0,5)
5 chuẩn 5
  5.4 chuẩn 2 Chấm trực tiếp
  5.1 trừ Theo trường hợp (0,5)
  5.6 chuẩn 3 Chấm trực tiếp
  5.3 trừ 3 Theo trường hợp (0,5)
  5.5 trừ 3 Theo trường hợp (1)`;
