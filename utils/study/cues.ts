/** Groups of words and phrases that tell kinds of pages apart. */
export const CUE_GROUPS = [
  'example',
  'definition',
  'reasoning',
  'textbook',
  'instruction',
  'news',
  'personal',
  'reader',
  'shop',
  'social',
  'recipe',
  'promotion',
  'account',
  'narrative',
] as const
export type CueGroup = (typeof CUE_GROUPS)[number]

/** The groups that speak against study. */
export const AGAINST: ReadonlySet<CueGroup> = new Set([
  'news',
  'personal',
  'reader',
  'shop',
  'social',
  'recipe',
  'promotion',
  'account',
  'narrative',
])

/** Cues of one language: words and phrases of up to three words, lower case, a phrase joined by `_`. */
export type Cues = Readonly<Record<CueGroup, string>>

const en: Cues = {
  example:
    'for_example for_instance e.g example examples such_as consider suppose imagine illustrates illustrate shown_in',
  definition:
    'is_a is_an are_called is_called called known_as defined_as is_defined refers_to refer_to means_that definition ' +
    'is_the are_the consists_of term describes denotes denote in_general type_of kind_of form_of types_of',
  reasoning:
    'because therefore thus hence however whereas depends_on depend_on results_in result_of due_to in_order in_contrast ' +
    'similarly in_addition furthermore moreover if_the since_the so_that in_other_words that_is note_that recall_that ' +
    'causes increases decreases must can_be may_be',
  textbook:
    'chapter section figure fig table equation exercise exercises problem problems solution theorem proof objectives ' +
    'summary glossary concept concepts theory lecture lesson tutorial students textbook introduction overview appendix ' +
    'answer answers accepted_answer explanation explain explained ' +
    'see_also further_reading references key_terms in_this_chapter in_this_section previous_section next_section',
  instruction:
    "you_can you_need you_should we_can we_will we_need let_us let's lets_you step steps use_the using_the run_the create_a " +
    'add_the install click_the following code command function method example_of how_to to_use we_have we_see',
  news:
    'said says told according_to reported reporters announced spokesman spokeswoman yesterday officials police minister ' +
    'monday tuesday wednesday thursday friday saturday sunday last_week this_week last_month last_year last_night ' +
    'in_a_statement percent_of interview a.m p.m breaking published updated ago on_twitter government_s',
  personal: "i my me mine myself i'm i've i'd i'll",
  reader: "you your yours you're yourself you'll",
  shop:
    'price prices buy sale sales cart basket shipping checkout order orders discount delivery offer offers deal deals ' +
    'product products in_stock add_to warranty refund coupon gift brand brands model rating ratings stars reviews usd',
  social:
    'reply replies posts posted thread forum member members joined likes follow followers following shares share tweet comments comment_s upvote online profile',
  recipe:
    'tablespoon tablespoons teaspoon teaspoons tbsp tsp oven preheat preheated ingredients recipe recipes bake baked delicious tasty yummy serve_with cup_of cups_of',
  promotion:
    'our we us our_team our_services we_offer contact_us sign_up newsletter subscribe customers clients solutions join_us donate learn_more read_more click_here book_now privacy company',
  account:
    'log_in login sign_in password username email account register logout submit captcha settings inbox balance cookie cookies',
  narrative:
    'he she him her his hers himself herself had looked felt turned went came eyes smiled knew thought wanted door face asked',
}

const de: Cues = {
  example: 'zum_beispiel z.b beispiel beispiele beispielsweise etwa wie_etwa angenommen betrachten',
  definition:
    'ist_ein ist_eine heißt heißen bezeichnet genannt definition definiert bedeutet besteht_aus versteht_man unter begriff handelt_es_sich art_von',
  reasoning:
    'weil daher deshalb somit also jedoch während folglich damit dadurch dagegen hingegen außerdem da_die abhängig führt_zu muss kann_man werden_kann',
  textbook:
    'kapitel abschnitt abbildung abb tabelle gleichung aufgabe aufgaben übung übungen lösung satz beweis lernziele zusammenfassung begriffe theorie vorlesung einführung überblick literatur einzelnachweise siehe_auch',
  instruction:
    'man_kann wir_können sie_können schritt schritte folgende folgenden mit_dem befehl funktion methode code installieren klicken anleitung',
  news: 'sagte sagt erklärte laut teilte_mit berichtet montag dienstag mittwoch donnerstag freitag samstag sonntag gestern heute polizei minister ministerin uhr interview prozent sprecher sprecherin',
  personal: 'ich mein meine mir mich meinen meiner',
  reader: 'du dein deine dir dich euch ihr_könnt sie_ihre ihnen ihre',
  shop: 'preis preise kaufen angebot angebote warenkorb versand lieferung bestellen rabatt produkt produkte euro eur lieferzeit versandkosten marke test',
  social:
    'antworten beitrag beiträge forum thema mitglied mitglieder teilen kommentar kommentare folgen beigetreten registriert',
  recipe: 'rezept rezepte zutaten el tl ofen backen lecker backofen esslöffel teelöffel',
  promotion:
    'unser unsere wir uns kontakt newsletter anmelden kunden lösungen jetzt mehr_erfahren weiterlesen unternehmen datenschutz',
  account: 'anmelden passwort benutzername konto registrieren abmelden e-mail einloggen cookies',
  narrative: 'er sie ihm ihn hatte ging kam sah fühlte augen lächelte wusste dachte wollte tür gesicht fragte',
}

const fr: Cues = {
  example: 'par_exemple exemple exemples p.ex ainsi notamment considérons supposons comme_le',
  definition:
    'est_un est_une appelé appelée appelle on_appelle désigne défini définie définition signifie consiste constitué se_définit est_le est_la terme type_de forme_de',
  reasoning:
    'car donc ainsi parce_que puisque cependant toutefois tandis_que alors_que dépend permet en_effet par_conséquent de_plus dont afin afin_de doit peut_être en_revanche',
  textbook:
    'chapitre section figure tableau équation exercice exercices problème solution théorème démonstration objectifs résumé glossaire notion notions théorie cours leçon introduction voir_aussi bibliographie références',
  instruction:
    'vous_pouvez on_peut nous_allons nous_avons étape étapes il_faut suivant suivante fonction méthode code commande installer cliquez comment',
  news: 'a_déclaré déclaré selon a_annoncé annoncé lundi mardi mercredi jeudi vendredi samedi dimanche hier aujourd_hui police ministre a_indiqué interview publié mis_à_jour euros',
  personal: "je j'ai mon ma mes moi me",
  reader: 'vous votre vos tu ton ta tes',
  shop: 'prix acheter panier livraison commande promotion produit produits offre offres stock marque avis garantie remise soldes',
  social:
    'répondre réponse réponses forum membre membres partager commentaire commentaires suivre abonnés inscrit message messages',
  recipe: 'recette recettes ingrédients cuillère cuillères four cuisson mélangez délicieux',
  promotion:
    'notre nos nous contactez newsletter inscrivez clients solutions découvrez entreprise cookies confidentialité',
  account: 'connexion connecter mot_de_passe identifiant compte inscription e-mail cookies',
  narrative: 'il elle lui avait était regarda yeux sourit savait pensait voulait porte visage demanda dit',
}

const es: Cues = {
  example: 'por_ejemplo ejemplo ejemplos p.ej tales_como consideremos supongamos como_el',
  definition:
    'es_un es_una llamado llamada llama se_llama se_denomina denominado denomina define definición significa consiste se_define es_el es_la término tipo_de forma_de conocido_como',
  reasoning:
    'porque por_lo_tanto por_tanto así_que ya_que sin_embargo mientras_que depende permite debido_a además aunque debe puede_ser en_cambio es_decir',
  textbook:
    'capítulo sección figura tabla ecuación ejercicio ejercicios problema solución teorema demostración objetivos resumen glosario concepto conceptos teoría clase lección introducción véase_también bibliografía referencias',
  instruction:
    'puedes se_puede podemos vamos_a paso pasos hay_que siguiente siguientes función método código comando instalar cómo',
  news: 'dijo según anunció informó lunes martes miércoles jueves viernes sábado domingo ayer hoy policía ministro ministra declaró entrevista publicado actualizado euros',
  personal: 'yo mi mis me mí',
  reader: 'tú tu tus usted su te',
  shop: 'precio precios comprar carrito envío pedido oferta ofertas producto productos descuento marca garantía stock gratis',
  social:
    'responder respuesta respuestas foro miembro miembros compartir comentario comentarios seguir seguidores mensaje',
  recipe: 'receta recetas ingredientes cucharada cucharadas horno delicioso hornear',
  promotion:
    'nuestro nuestra nuestros nosotros contacto newsletter suscríbete clientes soluciones descubre empresa privacidad',
  account: 'iniciar_sesión contraseña usuario cuenta registrarse correo cookies',
  narrative: 'él ella había era miró ojos sonrió sabía pensaba quería puerta cara preguntó dijo',
}

/** Cue words by language; a language that is missing here is judged by structure alone. */
export const CUES: Readonly<Record<string, Cues>> = { en, de, fr, es }
