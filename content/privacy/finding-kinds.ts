/** Whether a finding blocks publication or only warns. */
export type Severity = 'block' | 'warn';

/** Everything the gate looks for: its Chinese name, its severity, and advice for the writer. */
export const findingKinds = {
  idCard: {
    label: '居民身份证号',
    severity: 'block',
    advice: '身份证号不能公开。请删去，或点“打码”。',
  },
  disabilityCard: {
    label: '残疾人证号',
    severity: 'block',
    advice: '残疾人证号不能公开：前 18 位就是身份证号，后两位是残疾类别和等级。请删去，或点“打码”。',
  },
  certificate: {
    label: '护照等证件号',
    severity: 'block',
    advice: '护照、通行证、社保、病历等证件号不能公开。请删去，或点“打码”。',
  },
  mobile: {
    label: '手机号码',
    severity: 'block',
    advice: '个人手机号不能公开。请改写成站点的办公电话，或点“打码”。',
  },
  fixedPhone: {
    label: '固定电话',
    severity: 'block',
    advice: '这个电话不是站点或镇里公布的号码。请改成站点的办公电话，或点“打码”。',
  },
  bankCard: {
    label: '银行卡号',
    severity: 'block',
    advice: '银行卡号、存折号不能公开。请删去，或点“打码”。',
  },
  plate: {
    label: '车牌号',
    severity: 'block',
    advice: '从车牌能查到车主。请删去，或点“打码”。',
  },
  address: {
    label: '带门牌的住址',
    severity: 'block',
    advice: '住址只写到村民组或街道，不写门牌。请删去门牌，或点“打码”。',
  },
  email: {
    label: '电子邮箱',
    severity: 'block',
    advice: '个人邮箱不能公开。请改成镇里公布的邮箱，或点“打码”。',
  },
  chatId: {
    label: '微信号或QQ号',
    severity: 'block',
    advice: '个人微信号、QQ号不能公开。请改写成公众号名称或站点电话，或点“打码”。',
  },
  knownName: {
    label: '内部登记过的姓名',
    severity: 'block',
    advice:
      '这个人登记在内部档案里，没有同意公开姓名。请点“打码”；本人同意署名的，先在志愿者档案里勾选“本人同意在报道中署名”。',
  },
  childName: {
    label: '孩子的姓名',
    severity: 'block',
    advice: '未成年人的姓名不能公开。请写“一个孩子”，或点“打码”。',
  },
  nickname: {
    label: '“小某”“某某”一类的称呼',
    severity: 'block',
    advice: '这样的称呼容易认出是谁。请写“一位老人”“一个孩子”，或点“打码”。',
  },
  missingConsent: {
    label: '照片没有同意记录',
    severity: 'block',
    advice:
      '照片里能认出人，但没有本人同意的记录。请打开照片补上“肖像同意情况”和“同意记录”，或给人脸打码，或换一张。',
  },
  missingGuardian: {
    label: '儿童照片没有监护人同意',
    severity: 'block',
    advice: '照片里有 14 岁以下儿童，需要监护人同意的记录。请打开照片补上，或给人脸打码，或换一张。',
  },
  unmarkedPeople: {
    label: '照片里可能有人',
    severity: 'warn',
    advice: '说明文字提到了人，但没有勾选“能认出人脸”。请打开照片核对；认不出人的可以不管。',
  },
  missingAlt: {
    label: '照片缺少说明文字',
    severity: 'warn',
    advice: '看不见照片的人靠说明文字了解画面。请打开照片，写一句“谁在哪里做什么”。',
  },
  doubtfulFigure: {
    label: '可疑的数字',
    severity: 'warn',
    advice: '这个数字不像真的，请核对。',
  },
  listedWord: {
    label: '本镇词表里的词',
    severity: 'warn',
    advice: '这个词在本镇的提醒词表里，请斟酌或换一种说法。',
  },
  brokenLink: {
    label: '打不开的链接',
    severity: 'warn',
    advice: '这个链接点不开。请改成正确的网址，或删去。',
  },
  foreignLink: {
    label: '指向外部网站的链接',
    severity: 'warn',
    advice: '点开会离开本站。请确认是可靠的网站，地址没有写错；不必要的请删去。',
  },
} as const satisfies Record<string, { label: string; severity: Severity; advice: string }>;

export type FindingKind = keyof typeof findingKinds;
