/** A system fault that an administrator can fix; the sentence says what happened and what to do. */
interface KnownFault {
  /** Matches codes and messages of Node, SQLite (its two drivers) and MongoDB. */
  pattern: RegExp;
  sentence: string;
}

const faults: readonly KnownFault[] = [
  {
    pattern: /\bENOSPC\b|\bEDQUOT\b|SQLITE_FULL|database or disk is full|no space left/i,
    sentence: '磁盘已满，这一步没有做成，原有数据没有变。请管理员清理服务器的磁盘空间，再试一次。',
  },
  {
    pattern: /SQLITE_CORRUPT|SQLITE_NOTADB|not a database|disk image is malformed|malformed database schema/i,
    sentence:
      '数据库文件已损坏，或者不是数据库。请停止服务，用最近的备份恢复：npm run restore -- 备份文件 --replace（损坏的文件会移到旁边，不会删除）。',
  },
  {
    pattern:
      /\bEACCES\b|\bEPERM\b|\bEROFS\b|SQLITE_READONLY|SQLITE_CANTOPEN|SQLITE_PERM|unable to open database|readonly database/i,
    sentence:
      '数据文件夹或数据库文件不能读写。请管理员检查它们是否还在、是否属于运行服务的用户、磁盘是否只读，再试一次。',
  },
  {
    pattern: /\bEIO\b|SQLITE_IOERR|disk i\/o error|\bESTALE\b/i,
    sentence: '读写磁盘出错，这一步没有做成。请管理员检查服务器的磁盘，再试一次。',
  },
  {
    pattern: /\bEMFILE\b|\bENFILE\b|too many open files/i,
    sentence: '服务器打开的文件太多，这一步没有做成。请管理员重新启动服务，再试一次。',
  },
  {
    pattern:
      /MongoServerSelection|MongoNetwork|MongooseServerSelection|MongoNotConnected|MongoTopologyClosed|ECONNREFUSED.*27\d\d\d/i,
    sentence:
      '连不上 MongoDB 数据库，这一步没有做成。请管理员检查数据库服务是否在运行、DATABASE_URL 是否写对，再试一次。',
  },
  {
    pattern: /SQLITE_BUSY|database is locked/i,
    sentence:
      '另一个程序正占着数据库，这一步没有做成。请稍后再试；总是这样，请管理员关闭同时打开这个数据库的其他程序。',
  },
];

/** Names, codes and messages of an error and its causes. */
function wordsOf(error: unknown, depth = 5): string {
  if (depth === 0 || error === null || typeof error !== 'object')
    return typeof error === 'string' ? error : '';
  const { name, code, rawCode, message, errstr, cause, errors } = error as Record<string, unknown>;
  const own = [name, code, rawCode, message, errstr].filter((part) => typeof part === 'string');
  const inner = [cause, ...(Array.isArray(errors) ? errors : [])].map((one) => wordsOf(one, depth - 1));
  return [...own, ...inner].join(' ');
}

/** A Chinese sentence with advice for a fault of disk, file or database; null for any other error. */
export function explainFault(error: unknown): string | null {
  const words = wordsOf(error);
  return faults.find(({ pattern }) => pattern.test(words))?.sentence ?? null;
}
