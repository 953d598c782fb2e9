/** What is tried first: a password that is one of these and little more is refused. Lower case. */
// prettier-ignore
export const commonPasswords = [
  'password', 'passw0rd', 'p@ssw0rd', 'p@ssword', 'password1', 'admin', 'administrator', 'root', 'guest', 'welcome', 'letmein', 'changeme', 'default',
  'iloveyou', 'monkey', 'dragon', 'sunshine', 'princess', 'football', 'baseball', 'superman', 'batman', 'starwars', 'whatever', 'trustno1', 'secret',
  'qwertyuiop', 'qwerty', 'asdfghjkl', 'asdfgh', 'zxcvbnm', 'zxcvbn', '1qaz2wsx', '1qaz2wsx3edc', '2wsx3edc', 'qazwsx', 'qazwsxedc', '1q2w3e4r', '1q2w3e4r5t', 'q1w2e3r4',
  'qwer1234', 'asdf1234', 'zxcv1234', 'abcd1234', 'abc123', 'aa123456', 'a1b2c3d4', 'abcdefg', 'abcdef',
  '1234567890', '123456789', '12345678', '123456', '12345', '0123456789', '9876543210', '987654321', '87654321', '654321', '111111', '000000', '666666', '888888', '123123', '112233', '123321', '147258369', '789456123', '159357',
  'woaini', 'woaini1314', 'woaini520', '5201314', '1314520', 'iloveyou1314', 'nihao', 'zhongguo', 'beijing', 'shanghai', 'caonima', 'wodemima', 'mima', 'dearbook', 'tianxia',
  'gongkai', 'zhengfu', 'xinxigongkai', 'zwgk', 'xxgk', 'government', 'disclosure', '政府信息公开', '信息公开', '我爱你', '密码', '口令',
  'huawei', 'tencent', 'alibaba', 'baidu', 'test', 'testtest', 'demo', 'user', 'login', 'master', 'hello', 'helloworld', 'computer', 'internet', 'server', 'oracle', 'postgres', 'system', 'security', 'keepsecret',
] as const satisfies readonly string[]
