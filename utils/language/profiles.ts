/**
 * Words that make up a fifth to a half of running text in each Latin-script language and little of the others,
 * written from general knowledge of the languages. Words that many of them share ("de", "a", "en") weigh less by themselves.
 */
export const COMMON_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is that for it as was with be by on not this are or an from at which but have has had were you can will we they their its one all there been if more when who would what so about how into than these some only also between each such other used may',
  fr: 'le la les de des du et un une en est que qui dans pour au aux sur par ne pas plus ce cette il elle on nous vous sont avec se sa son ses ou mais comme être a été peut fait leur même entre deux aussi ces dont cet',
  es: 'el la los las de del y en un una que es por para con se su sus al lo no como más o pero este esta son fue ha entre ser también cuando muy sin sobre hasta desde donde porque cada dos puede era han esto otros',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man kann eines wenn',
  pt: 'o a os as de do da dos das e em um uma que é para com não por mais no na nos nas se ao como mas foi são ou sua seu quando muito há já também pelo pela até isso ela ele entre era depois sem mesmo aos ter seus quem esse pode',
  it: 'il lo la i gli le di del della dei delle e in un una che è per con non si da dal dalla al alla nel nella sono come più ma anche su questo questa se ha o ci cui tra essere stato fra quando dove molto ogni suo sua loro hanno può degli',
  nl: 'de het een van en in is dat op te zijn met voor niet aan die er om als ook door maar bij naar uit nog wordt worden dan of deze over heeft hij ze wat kan geen veel meer tot hebben was dit',
  sv: 'och att det i en som är av för på med den till inte har om ett de var från men så kan vi man när eller ska hade där under också efter detta genom mycket över',
  da: 'og at det i en som er af for på med den til ikke har om et de var fra men så kan vi man når eller skal der havde også efter sig blev ved hvor meget være bliver',
  no: 'og å det i en som er av for på med den til ikke har om et de var fra men så kan vi man når eller skal der hadde også etter seg ble ved hvor mye være blir',
  fi: 'ja on ei se että oli joka ovat hän mutta kun niin tai myös sen ole voi kuin mukaan sekä jos vain kanssa jotka mitä nyt tämä olla hänen',
  pl: 'i w na z do się że nie to jest o jak po za od przez dla są ale oraz co tak może być jego był tym tego czy które który tylko ich przy już lub też',
  cs: 'a v se na je že s z do o to i jako za by pro ve po od k ale však jsou bylo byl podle také být který která které jeho nebo až při více mezi jen',
  ro: 'și de în la a cu pe un o că nu este din care pentru mai sau se sunt fi prin ca au dar fost lui al ale această acest între după când foarte',
  hu: 'a az és hogy nem is egy van ez volt meg de csak el már mint még vagy ha azt ami amely pedig lehet minden nagy között után által',
  tr: 've bir bu da de için ile olarak daha çok en gibi olan ne kadar sonra ama o var değil ise her olduğu veya hem iki arasında göre ancak',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada juga saya ke karena tersebut bisa ada mereka lebih kata tahun sudah atau saat oleh menjadi orang adalah sebagai dapat',
  vi: 'và của là có trong được cho không với các một những người này khi đã để từ về tại cũng như đến nhiều hay thì nên vào theo ra sự',
  ca: 'el la els les de del dels i en un una que és per amb no es al com més però aquest aquesta són va ser també quan molt sense sobre fins des on perquè cada dos pot entre seva seu',
}

/** Letters that one script's languages do not share, tried in order; the last of a script is its default. */
export const SCRIPTS: readonly (readonly [code: string, letters: RegExp, among: string])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'Kana'],
  ['ko', /\p{Script=Hangul}/u, 'Hangul'],
  ['zh', /\p{Script=Han}/u, 'Han'],
  ['uk', /[іїєґ]/iu, 'Cyrillic'],
  ['sr', /[ђјљњћџ]/iu, 'Cyrillic'],
  ['ru', /[ыэё]/iu, 'Cyrillic'],
  ['bg', /\p{Script=Cyrillic}/u, 'Cyrillic'],
  ['el', /\p{Script=Greek}/u, 'Greek'],
  ['he', /\p{Script=Hebrew}/u, 'Hebrew'],
  ['fa', /[پچژگ]/u, 'Arabic'],
  ['ar', /\p{Script=Arabic}/u, 'Arabic'],
  ['hi', /\p{Script=Devanagari}/u, 'Devanagari'],
  ['bn', /\p{Script=Bengali}/u, 'Bengali'],
  ['ta', /\p{Script=Tamil}/u, 'Tamil'],
  ['te', /\p{Script=Telugu}/u, 'Telugu'],
  ['th', /\p{Script=Thai}/u, 'Thai'],
  ['hy', /\p{Script=Armenian}/u, 'Armenian'],
  ['ka', /\p{Script=Georgian}/u, 'Georgian'],
]
