/** A family name with an office or a profession is not a personal name: 张主任, 李老师. */
export const office =
  /(?:主任|书记|支书|老师|医生|站长|组长|队长|所长|校长|院长|镇长|村长|干事|会长|先生|女士|师傅|园长|教练|老板|阿姨|叔叔|爷爷|奶奶)$/u;
