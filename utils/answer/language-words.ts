/** The small words of a language, without accents: what may be left out, and what turns a meaning round. */
export interface LanguageWords {
  readonly articles: ReadonlySet<string>
  /** What people say around an answer: "it is called ...", "the process of ...". */
  readonly fillers: ReadonlySet<string>
  /** A "not" on one side alone makes an answer wrong. */
  readonly negations: ReadonlySet<string>
  /** Between the items of a list. */
  readonly joins: RegExp
  /** Between two ways to answer. */
  readonly either: RegExp
  /** Articles that lose their vowel: l'osmose. */
  readonly elided?: RegExp
  readonly numbers: { readonly [word: string]: string }
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const counted = (words: string) => Object.fromEntries(words.split(' ').map((word, n) => [word, String(n)]))

const EN: LanguageWords = {
  articles: set('the a an'),
  fillers: set(
    'it its is are was were be been they this that these those there which called named known term name process processes phenomenon i im think guess believe maybe probably answer means because of by some in',
  ),
  negations: set('not no never neither nor without none cannot lacks lacking except non'),
  joins: /\s*[,;&]\s*(?:and\s+)?|\s\+\s|\s+and\s+|\s+then\s+/,
  either: /\s+or\s+|\s*\/\s*/,
  numbers: {
    ...counted(
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
    ),
    ...{ thirty: '30', forty: '40', fifty: '50', sixty: '60', seventy: '70', eighty: '80', ninety: '90' },
    ...{ first: '1st', second: '2nd', third: '3rd', fourth: '4th', fifth: '5th', sixth: '6th' },
    ...{ hundred: '100', thousand: '1000', million: '1000000' },
  },
}

const FR: LanguageWords = {
  articles: set('le la les l un une des du de d au aux'),
  fillers: set(
    'c cest est ce sont il elle ils elles on appele appelee appelle nomme nommee processus phenomene je pense crois que qui s se en',
  ),
  negations: set('ne n pas jamais sans non aucun aucune ni sauf'),
  joins: /\s*[,;&]\s*(?:et\s+)?|\s\+\s|\s+et\s+|\s+puis\s+/,
  either: /\s+ou\s+|\s*\/\s*/,
  elided: /\b(?:l|d|c|qu|j|s|n|m|t)'/g,
  numbers: counted(
    'zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  ),
}

const ES: LanguageWords = {
  articles: set('el la los las un una unos unas de del lo al'),
  fillers: set('es son se llama llaman llamado llamada proceso fenomeno creo que esto eso ella en'),
  negations: set('no nunca jamas sin ni ningun ninguna nada salvo'),
  joins: /\s*[,;&]\s*(?:[ye]\s+)?|\s\+\s|\s+[ye]\s+|\s+luego\s+/,
  either: /\s+[ou]\s+|\s*\/\s*/,
  numbers: counted(
    'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte',
  ),
}

const DE: LanguageWords = {
  articles: set('der die das den dem des ein eine einen einem einer eines'),
  fillers: set('es ist sind sie er man nennt heisst genannt prozess vorgang ich glaube denke dass von vom'),
  negations: set('nicht kein keine keinen keiner keinem nie niemals ohne weder noch nichts ausser'),
  joins: /\s*[,;&]\s*(?:und\s+)?|\s\+\s|\s+und\s+|\s+dann\s+/,
  either: /\s+oder\s+|\s*\/\s*/,
  numbers: {
    ...counted(
      'null eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn zwanzig',
    ),
    ...{ fuenf: '5', zwoelf: '12' },
  },
}

const IT: LanguageWords = {
  articles: set('il lo la i gli le l un uno una di del della dei delle degli dell d'),
  fillers: set('e sono si chiama chiamato chiamata processo fenomeno credo che questo'),
  negations: set('non no mai senza ne nessun nessuna nessuno niente tranne'),
  joins: /\s*[,;&]\s*(?:ed?\s+)?|\s\+\s|\s+ed?\s+|\s+poi\s+/,
  either: /\s+od?\s+|\s*\/\s*/,
  elided: /\b(?:l|d|dell|nell|all|sull|un|c)'/g,
  numbers: counted(
    'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
  ),
}

const PT: LanguageWords = {
  articles: set('o a os as um uma uns umas de do da dos das'),
  fillers: set('e sao se chama chamado chamada processo fenomeno acho que isso isto'),
  negations: set('nao nunca jamais sem nem nenhum nenhuma nada exceto'),
  joins: /\s*[,;&]\s*(?:e\s+)?|\s\+\s|\s+e\s+|\s+depois\s+/,
  either: /\s+ou\s+|\s*\/\s*/,
  numbers: counted(
    'zero um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove vinte',
  ),
}

const ALL: { readonly [language: string]: LanguageWords } = { en: EN, fr: FR, es: ES, de: DE, it: IT, pt: PT }

/** The small words of a language; English where there are none. */
export const wordsOfLanguage = (language: string): LanguageWords => ALL[language.slice(0, 2)] ?? EN
