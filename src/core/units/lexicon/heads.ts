import { phraseList, Phrases } from './phrases.ts';

/**
 * A word that begins the name of a body. One table, longer than other files: who adds a kind of body looks in one place.
 * `bare`: alone it is a kind of bodies ("sở, ban, ngành") or a whole name ("Công an", "UBND").
 * `share`: what it costs to let one head serve several names ("Phòng TNMT, QLĐT"); Infinity: never.
 * `rank`: a body may be named inside one of higher rank ("Phòng Tổ chức Sở Y tế"), not the other way.
 */
export interface Head {
  id: string;
  bare: 'kind' | 'whole';
  share: number;
  rank: number;
  /** There is one at each level, so a shared tail belongs to it: "Đảng ủy, UBND các phường". */
  levelled: boolean;
  /** What follows is a proper name or a number and never a list of fields: "phường A, B" are two. */
  proper: boolean;
  /** A person's or body's front ("Lãnh đạo", "Thường trực"): the body proper comes after it. */
  front: boolean;
}

const PLAIN = { bare: 'kind', share: 0.5, rank: 2, levelled: false, proper: false, front: false } as const;
/** Where no head word stands. */
export const NO_HEAD: Head = { ...PLAIN, id: '', share: Infinity, rank: 0 };
const head = (id: string, facts: Partial<Head>): Head => ({ ...PLAIN, id, ...facts });
const NEVER = Infinity;

/** Synonyms of one head stand on one line; the first is its id. */
function lines(text: string, facts: Partial<Head>): [string, Head][] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .flatMap((line) => phraseList(line, head(line.split('|')[0]?.trim() ?? '', facts)));
}

const ONE_FIELD = lines(
  `sở
  phòng|p.
  bộ
  ban
  hội
  tổng cục
  vụ
  ngành`,
  {},
);
const HIGHER: Record<string, number> = { sở: 4, bộ: 6, 'tổng cục': 5, vụ: 2, ngành: 4 };
for (const [, value] of ONE_FIELD) {
  value.rank = HIGHER[value.id] ?? 2;
  value.levelled = value.id === 'hội';
}

export const HEADS = new Phrases<Head>([
  ...ONE_FIELD,
  ...lines(
    `trung tâm|tt|tt.
    viện
    học viện
    bệnh viện|bv|bv.
    quỹ
    công ty|cty
    tổng công ty
    tập đoàn
    nhà máy
    xí nghiệp
    hợp tác xã|htx
    ngân hàng
    hiệp hội
    liên hiệp
    chi nhánh
    tổ
    đội
    khoa
    trạm
    đồn
    hạt
    câu lạc bộ|clb
    đoàn
    cơ quan
    đơn vị
    doanh nghiệp`,
    { share: 1.5 },
  ),
  ...lines(`chi cục|cc.`, { share: 1.5, rank: 3, levelled: true }),
  ...lines(`cục`, { share: 1.5, rank: 4, levelled: true }),
  ...lines(`hội đồng|hđ\nban chỉ đạo|bcđ\nban tổ chức\nban vận động\nban giám khảo`, {
    share: NEVER,
    rank: 3,
    bare: 'whole',
  }),
  ...lines(`ban quản lý|bql\nban chỉ huy|bch\nban chấp hành\nbộ chỉ huy\nban điều hành`, {
    share: NEVER,
    rank: 3,
    bare: 'whole',
  }),
  ...lines(
    `phường
    xã
    thị trấn
    đặc khu
    quận
    huyện
    thị xã
    tỉnh
    thành phố|tp
    thôn
    ấp
    bản
    khóm
    buôn
    tổ dân phố|tdp
    khu phố
    khu dân cư|kdc
    cụm
    cụm thi đua
    khối
    khối thi đua
    chi bộ\nchi đoàn\nchi hội
    trường|tr.`,
    { proper: true },
  ),
  ...lines(
    `ubnd|ủy ban nhân dân
    hđnd|hội đồng nhân dân
    mttq|mttqvn|ubmttq|ubmttqvn|ub mttq|ub mttqvn|ub mttq vn|ubmttq vn|mttq vn|ủy ban mttq|ủy ban mttqvn|ủy ban mặt trận tổ quốc|mặt trận tổ quốc|ủy ban mặt trận|mặt trận|ủy ban mặt trận tổ quốc việt nam|ủy ban mttq việt nam|mttq việt nam|mặt trận tổ quốc việt nam
    đảng ủy|đu|đảng ủy các cơ quan đảng|đảng ủy khối các cơ quan|đảng ủy khối doanh nghiệp|đảng ủy khối các cơ quan, doanh nghiệp
    công an|ca`,
    { bare: 'whole', share: NEVER, rank: 6, levelled: true },
  ),
  ...lines(
    `bộ chỉ huy quân sự|bộ chqs
    bộ đội biên phòng|bđbp
    ban chỉ huy quân sự|ban chqs|bch quân sự|bchqs|bch qs|chqs
    quân sự|qs
    đoàn thanh niên|đoàn tn|đtn|tđtn|đoàn tncs|đoàn tncs hồ chí minh|đoàn tncs hcm|đoàn thanh niên cộng sản|đoàn thanh niên cộng sản hồ chí minh
    liên đoàn lao động|lđlđ
    lhpn
    ccb
    ctđ
    nct
    tòa án|tòa án nhân dân|tòa án nd|tand
    viện kiểm sát|viện kiểm sát nhân dân|viện ksnd|vksnd|vks
    kho bạc|kho bạc nhà nước|kbnn
    bảo hiểm xã hội|bhxh`,
    { bare: 'whole', share: NEVER, rank: 4, levelled: true },
  ),
  ...lines(`ngân hàng nhà nước|nhnn\nngân hàng chính sách xã hội|nhcsxh|ngân hàng csxh`, {
    bare: 'whole',
    share: NEVER,
    rank: 3,
    levelled: true,
  }),
  ...lines(
    `quận ủy|qu
    huyện ủy|hu
    thị ủy
    thành ủy
    tỉnh ủy|tu
    chính phủ
    quốc hội
    đảng bộ
    trung ương đảng`,
    { bare: 'whole', share: NEVER, rank: 6 },
  ),
  ...lines(
    `xã đoàn
    phường đoàn
    quận đoàn
    huyện đoàn
    thành đoàn
    tỉnh đoàn
    thị đoàn
    xã đội
    phường đội
    huyện đội
    quận đội
    thị đội
    thành đội
    tỉnh đội
    tổng liên đoàn lao động|tổng lđlđ
    trung ương đoàn
    trung ương hội
    ủy ban trung ương
    liên đoàn
    liên minh hợp tác xã|liên minh htx
    kiểm toán nhà nước
    kiểm lâm
    biên phòng
    quân đoàn
    binh đoàn
    sư đoàn
    lữ đoàn
    trung đoàn
    tiểu đoàn
    hải đoàn
    bộ tư lệnh
    công đoàn
    thư viện
    bảo tàng
    nhà văn hóa
    nhà thiếu nhi
    trạm y tế|tyt
    đoàn đbqh|đoàn đại biểu quốc hội
    cổng thông tin điện tử
    đài
    báo
    thông tấn xã|ttxvn
    tạp chí
    ủy ban|ub
    ủy ban kiểm tra|ubkt
    ban thường vụ|btv
    ban thường trực|btt
    ban dân vận
    ban giám hiệu|bgh
    ban tuyên giáo
    ban nội chính
    ban đại diện
    ban liên lạc
    ban xây dựng đảng
    tổ giúp việc|tổ thư ký
    bộ phận giúp việc
    cơ quan thường trực|cơ quan tt|cqtt|cqt
    bộ phận
    vnpt
    viettel
    evn
    mobifone
    agribank
    vietinbank
    vietcombank
    bidv
    hđtđkt`,
    { bare: 'whole', share: NEVER, rank: 2 },
  ),
  ...lines(
    `thi hành án dân sự|cơ quan thi hành án
    điện lực
    bưu điện
    viễn thông
    thuế
    hải quan
    thống kê
    thanh tra`,
    { bare: 'whole', share: NEVER, rank: 2, levelled: true },
  ),
  ...lines(`văn phòng|vp|vp.`, { bare: 'whole', share: NEVER, rank: 2 }),
  ...lines(`lãnh đạo\nđại diện\nđại diện lãnh đạo\nthường trực`, {
    bare: 'whole',
    share: NEVER,
    rank: 1,
    front: true,
  }),
]);

/** Letters that stand for a head at the front of an abbreviation: TTPTQĐ, BQLDA, CAQ, VPĐU; TTTT and the like are fields. */
export const HEAD_LETTERS =
  /^(?!TTTT|TT&TT|LĐTB|CCHC)(?:TT(?=\p{Lu}{2})|BQL|BCH|BCĐ|BTV|BTT|BTC$|BTG|BDV|VP(?=\p{Lu})|HĐ(?=\p{Lu})|UB(?=\p{Lu})|CA(?:Q|P|TP|T|X|H)?$|CQ(?=\p{Lu})|CCT|LĐLĐ|NH(?=\p{Lu}{2})|KBNN|TAND|VKS|ĐU|ĐTN|MTTQ|BHXH|HTX)/u;

/** Heads that hold a plural in the name of one body: "Ban Quản lý các khu công nghiệp". */
export const NAMED_WITH_CAC = new Set([
  'ban quản lý',
  'liên hiệp',
  'hội',
  'cụm',
  'khối',
  'cụm thi đua',
  'khối thi đua',
  'quỹ',
]);
