import { attachedIssuer } from '../plan/index.ts';
import { resolveUnit } from '../units/index.ts';
import { defineRule, type RuleContext } from './frame/index.ts';
import { longKey } from './words/bodyNames.ts';

/** "(Kèm theo … của Ủy ban nhân dân huyện A)" under a plan of another office. */
export const issuerNameDiffers = defineRule({
  id: 'issuer-name-differs',
  group: 'document',
  severity: 'warning',
  scope: 'appendix',
  summary: 'Tên cơ quan ban hành ở phụ lục là tên ở văn bản.',
  why: 'Tên khác nhau thường là sót lại từ mẫu của cơ quan khác, hay tên cũ trước khi sắp xếp đơn vị hành chính.',
  source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, phần II, mục 2',
  example: {
    bad: 'Văn bản của UBND phường An Bình; phụ lục ghi “của UBND quận An Bình”',
    good: 'Phụ lục ghi “của UBND phường An Bình”',
  },
  messages: { differs: '{appendix} ghi văn bản của “{stated}”, còn cơ quan ban hành là “{own}”.' },
  check({ key, label, heading }, report, context) {
    const stated = attachedIssuer(heading);
    const own = context.plan.document.issuer;
    if (stated === undefined || own === undefined || isSameBody(stated, own, context)) return;
    const at = { kind: 'appendix', appendix: key, field: 'heading' } as const;
    report({ messageId: 'differs', data: { appendix: label ?? 'Phụ lục', stated, own }, at });
  },
});

/** The same words, one the other's short form, or one unit of the directory. */
function isSameBody(stated: string, own: string, { directory, plan }: RuleContext): boolean {
  const [a, b] = [longKey(stated).replace(ORGAN, ''), longKey(own)];
  if (a.includes(b) || b.includes(a)) return true;
  const on = plan.document.date;
  const [one, other] = [resolveUnit(stated, directory, on), resolveUnit(own, directory, on)];
  return one.unitId !== undefined && one.unitId === other.unitId;
}

/** Who acts for a body is told with it: “Ban Thường vụ Huyện ủy” of HUYỆN ỦY, “Chủ tịch UBND tỉnh” of its committee. */
const ORGAN = /^(?:ban thuong vu|ban chap hanh|ban thuong truc|thuong truc|chu tich|giam doc|hieu truong) /u;
