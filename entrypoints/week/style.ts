import button from '@/components/Button.css?inline'
import base from '@/components/base.css?inline'
import fold from '@/components/Fold.css?inline'
import level from '@/components/Level.css?inline'
import mark from '@/components/Mark.css?inline'
import tokens from '@/components/tokens.css?inline'
import growth from '@/components/week/Growth.css?inline'
import paper from '@/components/week/Paper.css?inline'
import sheet from '@/components/week/Sheet.css?inline'
import days from '@/components/week/WeekDays.css?inline'

/** The style sheets of the page, for files that have to carry them. */
export const STYLE = [tokens, base, button, fold, level, mark, days, sheet, growth, paper].join('\n')
