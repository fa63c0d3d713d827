import { type EvidenceId, type PromptId, randomId, type VisitId } from '@/utils/base/ids'
import { DAY, type Days, HOUR, type Instant, MINUTE } from '@/utils/base/time'
import type { Evidence, Rating } from '@/utils/evidence/evidence'
import { dayName } from '@/utils/evidence/order'
import { pieceId } from '@/utils/evidence/piece-id'
import { Dice } from '../support/seeded'
import type { PlannedDay } from './ten-years-calendar'
import { makePage, questionAbout, topicAt, type WorldPage, type WorldTopic } from './ten-years-world'

/** A prompt as the student of this bench remembers it. */
interface Known {
  readonly id: PromptId
  /** Number of right answers in a row. */
  streak: number
}

/** Days until a prompt is due again, by right answers in a row. */
const GAPS: readonly Days[] = [1, 3, 8, 20, 50, 110, 240, 500, 900]

/** A share of all topics is studied at a time; the rest was before or comes later. */
const AT_A_TIME = 40

/** One day of a student's: pages that are new and all evidence. */
export interface LivedDay {
  readonly day: Days
  readonly pieces: readonly Evidence[]
  readonly pages: readonly WorldPage[]
}

/** A student who visits, makes questions and answers what is due, from a seed. */
export class Student {
  readonly #dice: Dice
  readonly #topics: number
  readonly #due = new Map<Days, Known[]>()
  readonly #all: Known[] = []
  readonly #pages: WorldPage[] = []
  #now: Instant = 0
  #pageNumber = 0
  /** Before this day nothing is due any more. */
  #oldest: Days = 0

  /** @param topics - how many topics there will have been in the end */
  constructor(seed: number, topics: number) {
    this.#dice = new Dice(seed)
    this.#topics = topics
  }

  /** @param done - share of the ten years that is over, 0 to 1 */
  live(planned: PlannedDay, done: number): LivedDay {
    const { day } = planned
    this.#now = day * DAY + 7 * HOUR
    this.#oldest ||= day
    const pieces: Evidence[] = []
    const pages: WorldPage[] = []
    for (let i = 0; i < planned.visits; i++) pieces.push(this.#visit(done, pages))
    for (let i = 0; i < planned.prompts; i++) pieces.push(...this.#make(done))
    for (let i = 0; i < planned.answers; i++) pieces.push(...this.#answer(day))
    if (this.#dice.happens(0.05)) pieces.push(...this.#sayOtherwise())
    return { day, pieces, pages }
  }

  #visit(done: number, fresh: WorldPage[]): Evidence {
    const dice = this.#dice
    const known = dice.happens(0.8)
      ? this.#pages.at(-1 - Math.floor(dice.share() ** 4 * this.#pages.length))
      : undefined
    const page = known ?? makePage(this.#pageNumber++, this.#topicsNow(done), dice)
    if (known === undefined) {
      this.#pages.push(page)
      fresh.push(page)
    }
    const id = randomId<EvidenceId>(dice.bits)
    const activeMs = 20_000 + Math.floor(dice.share() ** 3 * 25 * MINUTE)
    const about = { page: page.id, topics: page.topics, subject: page.subject, language: 'en' }
    return {
      ...this.#base(id),
      kind: 'visit',
      visit: id as string as VisitId,
      activeMs,
      depth: dice.below(101) / 100,
      how: 'watched',
      ...about,
    }
  }

  #make(done: number): Evidence[] {
    const dice = this.#dice
    const [first, second] = this.#topicsNow(done) as [WorldTopic, WorldTopic?]
    const topics = second !== undefined && dice.happens(0.3) ? [first, second] : [first]
    const known: Known = { id: this.#promptId(), streak: 0 }
    const page = this.#pages.at(-1 - dice.below(Math.min(20, this.#pages.length)))
    const shares = topics.map(({ id, name }) => ({ id, name, weight: 1 / topics.length }))
    const text = questionAbout(this.#all.length, first, dice)
    const of = { prompt: known.id, ...(page && { page: page.id }) }
    const made = {
      ...this.#base(),
      kind: 'prompt-made',
      ...of,
      origin: 'draft',
      form: 'reveal',
      topics: shares,
      text,
      language: 'en',
      difficulty: 0,
    } as const
    this.#all.push(known)
    this.#schedule(known, Math.floor(this.#now / DAY))
    if (page === undefined) return [made]
    const kept = { prompt: known.id, page: page.id, pattern: 'definition', edited: false } as const
    return [made, { ...this.#base(), kind: 'draft-kept', ...kept }]
  }

  #answer(day: Days): Evidence[] {
    const dice = this.#dice
    const known = this.#takeDue(day)
    if (known === undefined) return []
    const right = dice.happens(0.72 + 0.02 * Math.min(known.streak, 9))
    const rating: Rating = right ? (dice.happens(0.15) ? 'hard' : 'good') : 'again'
    known.streak = right ? Math.min(known.streak + 1, GAPS.length - 1) : 0
    this.#schedule(known, day + (GAPS[known.streak] as number) + dice.below(3))
    const given = {
      prompt: known.id,
      rating,
      form: 'reveal',
      options: 0,
      hint: dice.happens(0.03),
      durationMs: 2000 + dice.below(24_000),
    } as const
    const answered: Evidence = { ...this.#base(), kind: 'answered', ...given }
    return dice.happens(0.003) ? [answered, this.#undo(answered)] : [answered]
  }

  /** A correction, a goal, a word on a topic: what is seldom. */
  #sayOtherwise(): Evidence[] {
    const dice = this.#dice
    const page = this.#pages.at(-1 - dice.below(Math.min(50, this.#pages.length)))
    const prompt = this.#all.at(-1 - dice.below(Math.min(200, this.#all.length)))
    if (page === undefined || prompt === undefined) return []
    const [from] = page.topics
    const to = topicAt(dice.below(this.#topics))
    const moved = { ...to, weight: from?.weight ?? 1 }
    return [
      from && dice.happens(0.5)
        ? {
            ...this.#base(),
            kind: 'corrected',
            what: 'other-topic',
            page: page.id,
            from: from.id,
            to: { id: moved.id, name: moved.name, weight: moved.weight },
          }
        : {
            ...this.#base(),
            kind: 'prompt-edited',
            prompt: prompt.id,
            text: { question: 'What is it called?', answer: to.name },
          },
    ]
  }

  #undo(of: Evidence): Evidence {
    return { ...this.#base(), kind: 'undone', undo: of.id, day: dayName(Math.floor(of.at / DAY)) }
  }

  #base(id?: EvidenceId) {
    this.#now += 2000 + this.#dice.below(12_000)
    return { id: id ?? pieceId(this.#now, this.#dice.bits), at: this.#now, zone: 0 }
  }

  /** Some of the topics studied now, in an order of chance. */
  #topicsNow(done: number): WorldTopic[] {
    const newest = Math.floor(done * this.#topics)
    return Array.from({ length: 3 }, () => {
      const back = this.#dice.happens(0.9) ? this.#dice.below(AT_A_TIME) : this.#dice.below(this.#topics)
      return topicAt(Math.max(0, newest - back))
    }).filter((topic, i, all) => all.findIndex(({ id }) => id === topic.id) === i)
  }

  /** As short as the ids that drafts have: nine characters of base 36. */
  #promptId(): PromptId {
    const text = this.#dice.bits().toString(36).padStart(7, '0') + this.#dice.below(1296).toString(36).padStart(2, '0')
    return text as PromptId
  }

  #schedule(known: Known, day: Days): void {
    this.#oldest = Math.min(this.#oldest, day)
    const list = this.#due.get(day)
    if (list === undefined) this.#due.set(day, [known])
    else list.push(known)
  }

  /** What is due longest, else something known: a student of a million answers also crams. */
  #takeDue(day: Days): Known | undefined {
    for (; this.#oldest <= day; this.#oldest++) {
      const known = this.#due.get(this.#oldest)?.pop()
      if (known !== undefined) return known
      this.#due.delete(this.#oldest)
    }
    return this.#all[Math.floor(this.#dice.share() * this.#all.length)]
  }
}
