import { describe, expect, test } from 'vitest'
import { NO_SIGNALS, neverReason } from '@/utils/attention/never'
import { NEVER_HOSTS } from '@/utils/attention/never-hosts'

const why = (url: string) => neverReason(url, NO_SIGNALS)?.reason

describe('an account is never read:', () => {
  test.each([
    ['https://mail.google.com/mail/u/0/', 'mail'],
    ['https://www.paypal.com/myaccount', 'checkout'],
    ['https://eu.mychart.org/home', 'patient'],
    ['https://docs.google.com/forms/d/e/abc/viewform', 'graded'],
    ['https://docs.google.com/forms', 'graded'],
    ['https://discord.com/channels/1/2', 'chat'],
    ['https://login.example.edu/', 'login'],
    ['https://cas.example.edu/login', 'login'],
    ['https://my-portal.example.edu/', 'portal'],
    ['https://onlinebanking.example.org/', 'bank'],
    ['https://webmail.example.org/', 'mail'],
    ['https://secure-exam.example.edu/', 'graded'],
    ['https://school.example.edu/courses/12/quizzes/34/take', 'graded'],
    ['https://school.example.edu/courses/12/assignments/5/submissions/9', 'graded'],
    ['https://moodle.example.edu/mod/quiz/attempt.php?attempt=7', 'graded'],
    ['https://school.example.edu/ultra/courses/_1_1/assessment/_2_1/overview/attempt/_3', 'graded'],
    ['https://school.example.edu/courses/12/grades', 'portal'],
    ['https://moodle.example.edu/grade/report/user/index.php', 'portal'],
    ['https://shop.example.com/en-gb/checkout/', 'checkout'],
    ['https://shop.example.com/CART', 'checkout'],
    ['https://clinic.example.com/MyChart/home', 'patient'],
  ])('%s is %s', (url, reason) => {
    expect(why(url)).toBe(reason)
  })
})

describe('what is studied is not taken for an account:', () => {
  test.each([
    ['https://docs.google.com/document/d/abc'],
    ['https://docs.google.com/formsofgovernment'],
    ['https://notmail.google.com.example.org/'],
    ['https://mychase.com/'],
    ['https://www.cas.org/support/documentation'],
    ['https://pay.org/history-of-money'],
    ['https://en.wikipedia.org/wiki/Online_banking'],
    ['https://school.example.edu/courses/12/quizzes/34'],
    ['https://school.example.edu/courses/12/pages/gradescope'],
    ['https://moodle.example.edu/mod/quiz/view.php?id=7'],
    ['https://discord.com/blog/how-discord-stores-messages'],
    ['https://example.org/lessons/cart/physics'],
    ['https://www.hsbcgroup-history.example.com/'],
    ['https://accounting.example.edu/debits'],
    ['http://localhost:3000/lesson'],
  ])('%s', (url) => {
    expect(why(url)).toBeUndefined()
  })
})

describe('what is on the page', () => {
  const lesson = 'https://example.org/lesson'

  test.each([
    ['graded', 'graded'],
    ['card', 'checkout'],
    ['password', 'login'],
  ] as const)('a sign of %s keeps Trellis away wherever it is, and the student cannot overrule it', (sign, reason) => {
    expect(neverReason(lesson, { ...NO_SIGNALS, [sign]: true })).toEqual({ reason, allowable: false })
    expect(neverReason('not an address', { ...NO_SIGNALS, [sign]: true })?.reason).toBe(reason)
  })

  test('an exam that asks for a password is told as an exam', () => {
    expect(neverReason(lesson, { password: true, card: true, graded: true, pdf: false })?.reason).toBe('graded')
  })

  test('a PDF is no account', () => {
    expect(neverReason(lesson, { ...NO_SIGNALS, pdf: true })).toBeUndefined()
  })
})

test('a student may allow a host that a list is wrong about, but never an exam', () => {
  expect(neverReason('https://claude.ai/chat', NO_SIGNALS)?.allowable).toBe(true)
  expect(neverReason('https://forms.gle/abc', NO_SIGNALS)?.allowable).toBe(false)
})

test.each(Object.entries(NEVER_HOSTS))(
  'each host of the list of %s is found by the words it is written in',
  (reason, hosts) => {
    for (const host of hosts) {
      expect(URL.canParse(`https://${host}`)).toBe(true)
      expect(new URL(`https://${host}`).href).toBe(`https://${host}${host.includes('/') ? '' : '/'}`)
      expect(why(`https://${host}`)).toBeDefined()
      expect(why(`https://${host}/`), `${host} is not only ${reason}`).toBeDefined()
    }
    expect(new Set(hosts).size).toBe(hosts.length)
  },
)
