import type { Written } from './walked'

/** Pages that are study, each of another kind, none of them taken from a real site. */
export const STUDY_PAGES: Readonly<Record<string, Written>> = {
  encyclopedia: {
    title: 'Osmosis - The Open Compendium',
    lines: `
      h1 Osmosis
      p **Osmosis** is the spontaneous net movement of solvent molecules through a selectively permeable membrane into a region of higher solute concentration. It is a vital process in biological systems, because biological membranes are semipermeable.
      p In general, these membranes are impermeable to large and polar molecules, such as ions, proteins and polysaccharides, while being permeable to small molecules like oxygen and carbon dioxide. The rate depends on the solubility, the charge and the size of the molecule.
      h2 Mechanism
      p Osmotic pressure is defined as the external pressure required to prevent any net movement of solvent across the membrane. It is a colligative property, which means that it depends on the molar concentration of the solute but not on its identity.
      h2 Examples
      p For example, when an animal cell is placed in a hypotonic solution, water enters the cell and it swells. In a hypertonic solution, water leaves it and the cell shrinks.
      h2 See also
      li Diffusion
      li Reverse osmosis
      h2 References
      li A. Writer (1998). Transport across membranes. Journal of Cells 12, pages 3-14.`,
  },
  dictionary: {
    title: 'bathos | Meaning and use of bathos',
    lines: `
      h1 bathos
      p noun
      p 1. In literature, bathos is a sudden change from a serious or beautiful subject to a trivial one. The term is used when a writer fails at the sublime, or falls from it on purpose to be comic.
      p 2. Commonplace or excessively sentimental style.
      h2 Examples
      li For example, a poem that lists heroes, battles and a lost umbrella uses bathos.
      li The ending of the play turns tragedy into bathos.
      h2 Etymology
      p From Greek bathos, which means depth. The sense in English was introduced in an essay on the art of sinking in poetry, as the opposite of the term hypsos, height.
      h2 Synonyms
      p anticlimax, sentimentality
      h2 Usage
      p Bathos differs from pathos, which refers to the quality that evokes pity. Because the two words sound alike, they are often confused.`,
  },
  answers: {
    title: 'logic - Why does a false premise imply anything? - Ask a Tutor',
    types: ['QAPage', 'Question', 'Answer'],
    lines: `
      h1 Why does a false premise imply anything?
      p Asked 4 years ago. Modified 1 year ago.
      p I am learning propositional logic and I do not understand the truth table of the conditional. Why is the statement "if P then Q" true whenever P is false?
      h2 3 Answers
      p The conditional is defined as false only if P is true and Q is false. Think of it as a promise: "if it rains, then I bring an umbrella". If it does not rain, the promise is not broken, whatever I do. Therefore the statement is true.
      p Formally, the implication is equivalent to the disjunction of not P and Q. For example, let P be "2 is odd" and Q be "3 is even". Since P is false, not P is true, hence the disjunction is true.
      p This is called a vacuous truth. It is what makes proofs over the empty set work: every element of the empty set has every property, because there is no counterexample.
      p Comments: Thank you, that example makes it clear.`,
  },
  notes: {
    title: 'Lecture 7: Plate boundaries',
    lines: `
      h1 Lecture 7: Plate boundaries
      p Reading: chapter 4, sections 2 and 3.
      h2 1. Three kinds of boundary
      li Divergent boundary: two plates move apart, magma rises and forms new oceanic crust. Example: a mid-ocean ridge.
      li Convergent boundary: two plates collide. If one is oceanic, it sinks beneath the other. This is called subduction.
      li Transform boundary: two plates slide past each other. Crust is neither created nor destroyed.
      h2 2. Why do earthquakes occur?
      p Stress builds up along a fault because friction holds the rock. When the stress exceeds the strength of the rock, it slips and the energy is released as seismic waves.
      p Focus = the point at which the slip begins. Epicenter = the point on the surface above it.
      h2 Exercises
      li Explain why volcanoes are common at convergent boundaries but rare at transform boundaries.
      li Calculate how long it takes a plate that moves 5 cm a year to travel 100 km.`,
  },
  documentation: {
    title: 'Array.filter - Web platform reference',
    lines: `
      h1 Array.filter()
      p The filter() method of an array creates a new array that contains the elements which pass the test of the given function. The original array is not modified.
      h2 Syntax
      pre filter(callback)
      h2 Parameters
      dt callback
      dd A function that is called for each element of the array. It should return a truthy value to keep the element, and a falsy value otherwise.
      h2 Return value
      p A shallow copy of the part of the array that holds the elements which pass the test. If no element passes the test, an empty array is returned.
      h2 Examples
      p The following example keeps the values that are greater than ten.
      pre const big = [12, 5, 8, 130].filter((value) => value > 10) // [12, 130]
      h2 See also
      li Array.map()
      li Array.find()`,
  },
  course: {
    title: 'Week 3: Supply and demand | Microeconomics A',
    lines: `
      h1 Supply and demand
      p In this lesson you will learn how price is determined in a competitive market. After this section you should be able to explain equilibrium and to predict how it changes.
      h2 The law of demand
      p The law of demand states that, all else being equal, the quantity demanded of a good falls when its price rises. **Quantity demanded** refers to the amount that consumers are willing and able to buy at a given price.
      h2 Equilibrium
      p The **equilibrium price** is the price at which quantity supplied equals quantity demanded. If the price is above the equilibrium, there is a surplus; therefore sellers lower their prices. If it is below, there is a shortage.
      p Suppose that the price of coffee rises. Consumers buy more tea, because tea is a substitute, and the demand curve of tea shifts to the right. See figure 3.2.
      h2 Check your understanding
      li What is the difference between a movement along the demand curve and a shift of it?`,
  },
  history: {
    title: 'The Congress of Vienna - History of Europe, chapter 12',
    lines: `
      h1 The Congress of Vienna
      p The Congress of Vienna was a meeting of European states held in 1814 and 1815, after the defeat of Napoleon. Its objective was to create a balance of power that would prevent a new war between the great powers.
      h2 Background
      p France had conquered much of the continent between 1792 and 1814. The old monarchies feared revolution, and therefore they agreed to restore the dynasties that had ruled before.
      h2 Principles
      p Historians describe the settlement by three principles: legitimacy, compensation and balance. Legitimacy means that a ruler has a hereditary right to the throne. For example, the Bourbon dynasty returned to France and to Spain.
      h2 Consequences
      p The treaty created the German Confederation, a loose association of 39 states. It also led to the Concert of Europe, a system in which the great powers consulted each other to keep peace. However, it ignored nationalism, which caused the revolutions of 1830 and 1848.
      h2 Key terms
      li Balance of power: a distribution of power in which no state can dominate the others.`,
  },
  equations: {
    title: '4.2 The quadratic formula',
    lines: `
      h1 4.2 The quadratic formula
      p A quadratic equation is an equation that can be written in the form
      math ax^2 + bx + c = 0
      p where a, b and c are real numbers and a is not zero. If the left side cannot be factored, we can solve the equation by completing the square. This gives the quadratic formula.
      math x = (-b ± sqrt(b^2 - 4ac)) / 2a
      h2 The discriminant
      p The expression under the radical is called the discriminant. If it is positive, the equation has two real solutions; if it is zero, there is one; if it is negative, there are none.
      h2 Example 3
      p Solve the following equation.
      math 2x^2 - 4x - 6 = 0
      p Solution: Here a = 2, b = -4 and c = -6, so the discriminant is 16 + 48 = 64. Thus x = 3 or x = -1.`,
  },
  german: {
    title: 'Fotosynthese – Freies Lexikon der Biologie',
    lang: 'de',
    lines: `
      h1 Fotosynthese
      p Die **Fotosynthese** ist ein Prozess, bei dem Pflanzen aus Kohlenstoffdioxid und Wasser mit Hilfe von Licht Zucker und Sauerstoff bilden. Als Chloroplast bezeichnet man das Organell, in dem sie stattfindet.
      h2 Lichtreaktion
      p In der Lichtreaktion wird die Energie des Lichts in chemische Energie umgewandelt. Dabei wird Wasser gespalten, und somit entsteht Sauerstoff. Der Begriff Fotolyse bedeutet, dass Licht ein Molekül spaltet.
      h2 Calvin-Zyklus
      p Im Calvin-Zyklus wird Kohlenstoffdioxid gebunden. Er besteht aus drei Schritten, zum Beispiel der Fixierung durch ein Enzym. Daher hängt seine Geschwindigkeit von der Temperatur ab, während die Lichtreaktion von ihr kaum abhängig ist.
      h2 Einzelnachweise
      li Lehrbuch der Pflanzenphysiologie, Kapitel 5, Abbildung 3.`,
  },
  french: {
    title: 'Cours : la division cellulaire',
    lang: 'fr',
    lines: `
      h1 La division cellulaire
      p La mitose est un processus par lequel une cellule mère donne deux cellules filles identiques. On appelle chromosome la structure qui porte l'information génétique.
      h2 Les étapes de la mitose
      p La mitose se compose de quatre étapes. Par exemple, pendant la métaphase, les chromosomes sont alignés au milieu de la cellule. Ensuite, l'anaphase désigne l'étape où ils se séparent, car les fibres du fuseau se raccourcissent.
      h2 Définition
      p La cytocinèse est définie comme la séparation du cytoplasme. Elle dépend donc de l'anneau contractile. Cependant, chez les végétaux, une paroi se forme.
      h2 Exercices
      li Exercice 1 : expliquez le rôle du fuseau. Voir le chapitre 2, figure 4.`,
  },
}
