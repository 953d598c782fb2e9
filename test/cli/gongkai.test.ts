import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { gongkai } from '../support/test-desk.ts'
import { commands } from '../../src/cli/commands.table.ts'

const bin = fileURLToPath(new URL('../../bin/gongkai.js', import.meta.url))

test('no command at all is misuse and lists the commands', async () => {
  const { code, printed, told } = await gongkai([])
  expect(code).toBe(2)
  expect(printed).toBe('')
  for (const name of Object.keys(commands)) expect(told).toContain(name)
})

test('help comes on standard output, in both languages, on every level', async () => {
  for (const args of [[], ['report'], ...Object.keys(commands).map((name) => name.split(' '))]) {
    const chinese = await gongkai([...args, '--help', '--language', 'zh'])
    const english = await gongkai(['--language=en', ...args, '--help'])
    expect([chinese.code, english.code]).toEqual([0, 0])
    expect(chinese.printed).toMatch(/[一-龥]/)
    expect(english.printed).not.toBe(chinese.printed)
    expect(chinese.told + english.told).toBe('')
  }
})

test('help before a command is the help of the command, and after -- a file may be called --help', async () => {
  const asked = await gongkai(['help', 'report', 'check'])
  expect(asked).toEqual(await gongkai(['report', 'check', '--help']))
  expect((await gongkai(['report', 'check', '--', '--help'])).told).toContain('No file to read was found: --help')
})

test('the version is that of the package', async () => {
  expect((await gongkai(['--version'])).printed).toMatch(/^gongkai \d+\.\d+\.\d+\n$/)
})

test.each([
  [['raport'], /no command “raport”.*gongkai report/],
  [['report', 'chek'], /no command “report chek”.*gongkai report check/],
  [['report', 'check', '--fromat', 'json', 'x'], /no option “--fromat”.*--format/],
  [['report', 'check', '--format', 'xml', 'x'], /“xml” is not a value of --format/],
  [['report', 'check', '--format'], /--format needs a value/],
  [['report', 'check', '--workers', '0', 'x'], /--workers takes a whole number/],
  [['report', 'check', '--today', '2024-02-30', 'x'], /“2024-02-30” is not a day/],
  [['report', 'check', '--bom=yes', 'x'], /--bom takes no value/],
  [['report', 'check'], /No file or folder was named/],
  [['report', 'read', 'nowhere.docx'], /No file to read was found: nowhere\.docx/],
  [['--language', 'fr', 'fee'], /“fr” is not a value of --language/],
  [['--colour'], /no option “--colour”/],
  [['report', 'check', 'README.md', '--parts', 'nowhere'], /No file to read was found: nowhere/],
  [['report', 'check', ''], /names is empty/],
  [['report', 'render', 'package.json', '--to', 'odt'], /“odt” is not a value of --to/],
  [['report', 'render', 'README.md'], /no manuscript \(JSON\) here: README\.md/],
  [['report', 'compare', 'README.md', './README.md'], /same file was named twice/],
  [['report', 'check', 'README.md', '--out', 'nowhere/x.txt'], /Cannot write .*: its folder does not exist/],
] as const)('misuse %j gets one clear sentence and exit code 2', async (args, sentence) => {
  const { code, printed, told } = await gongkai(args)
  expect(told.replaceAll('\n', ' ')).toMatch(sentence)
  expect(code).toBe(2)
  expect(printed).toBe('')
})

test('the program itself prints, and answers with the code of the command', () => {
  const run = (args: readonly string[]): ReturnType<typeof spawnSync> =>
    spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8', env: { ...process.env, LC_ALL: 'en_GB.UTF-8' } })
  const read = run([
    'report',
    'check',
    'demo/reports/2022-商务局.docx',
    'demo/reports/2023-教育局.html',
    '--format',
    'json',
  ])
  expect(JSON.parse(String(read.stdout))).toHaveLength(2)
  expect(read.status).toBe(1)
  expect(run(['nonsense']).status).toBe(2)
})

test('a reader that goes away ends the program quietly', () => {
  const piped = spawnSync(
    'sh',
    ['-c', `"${process.execPath}" "${bin}" report read demo/reports --format json | head -c 100`],
    {
      encoding: 'utf8',
    },
  )
  expect(piped.stderr).not.toContain('EPIPE')
  expect(piped.stdout.length).toBeGreaterThan(50)
})
