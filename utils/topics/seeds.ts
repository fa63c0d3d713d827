import type { SubjectId } from './subjects'

/**
 * Words by which each subject is known, written by hand from the common vocabulary of the fields: each as
 * `topicId` would give it, pairs joined by `_`. Names of the field and its people count like any other word.
 * A that several subjects use is listed under each of them and says less about any.
 */
export const SEEDS: Readonly<Record<SubjectId, string>> = {
  mathematics:
    'mathematics mathematical mathematician math theorem lemma corollary proof equation polynomial integer algebra ' +
    'algebraic geometry geometric calculus derivative integral integration antiderivative matrix vector_space quadratic ' +
    'exponent exponential logarithm logarithmic trigonometric trigonometry sine cosine tangent triangle polygon ' +
    'hypotenuse parabola hyperbola asymptote numerator denominator fraction factor factoring coefficient inequality ' +
    'square_root rational_number real_number prime_number complex_number whole_number rational_expression eigenvalue ' +
    'determinant topology bijection permutation combinatorics congruent perimeter binomial monomial trinomial ' +
    'differential_equation axiom isomorphism simplify solve quotient divisor multiplication subtraction decimal ' +
    'linear_equation slope intercept inverse_function domain radical variable pythagorean ' +
    'euclid euclidean divisible digit arithmetic',
  statistics:
    'statistics statistic statistical statistician probability median standard_deviation variance hypothesis_test ' +
    'null_hypothesis alternative_hypothesis p_value confidence_interval confidence_level sampling random_variable ' +
    'probability_distribution normal_distribution binomial poisson regression correlation outlier histogram box_plot ' +
    'quartile percentile significance_level z_score t_test chi_square anova scatter_plot standard_error bayes ' +
    'bayesian estimator categorical quantitative qualitative sample_space central_limit sample_mean sample_size ' +
    'population_mean sample_proportion relative_frequency frequency_table data_set random_sample linear_regression ' +
    'residual skewed interquartile cumulative expected_value independent_event mutually_exclusive discrete sample ' +
    'test_statistic population_parameter bar_graph data_value',
  physics:
    'physics physicist velocity acceleration momentum newton joule kinetic_energy potential_energy friction torque ' +
    'gravitational gravity force electric electric_field magnetic magnetic_field voltage volt ampere resistor ' +
    'electric_current capacitor circuit wavelength frequency amplitude oscillation oscillate wave lens refraction ' +
    'diffraction interference photon quantum relativity thermodynamics entropy heat_transfer buoyant pendulum ' +
    'projectile displacement inertia rotational angular kinematics watt hertz ohm nuclear radioactive radioactivity ' +
    'proton neutron electron quark particle doppler viscosity semiconductor electromagnetic conductor insulator ' +
    'charge static_equilibrium net_force pressure mirror harmonic coulomb faraday maxwell kelvin pascal ' +
    'mechanic tension fluid energy mass',
  astronomy:
    'astronomy astronomer astronomical astrophysics star galaxy planet planetary orbit orbital telescope sun solar ' +
    'solar_system moon lunar comet asteroid meteorite meteor nebula supernova black_hole light_year parallax redshift ' +
    'hubble universe big_bang dark_matter dark_energy cosmology cosmic milky_way jupiter saturn mars venus mercury ' +
    'uranus neptune pluto kepler galileo luminosity stellar main_sequence white_dwarf neutron_star pulsar quasar ' +
    'constellation eclipse celestial ecliptic equinox spectral spectrum crater exoplanet interstellar star_cluster corona ' +
    'sunspot magnitude nasa spacecraft protostar red_giant hydrogen_fusion sky zodiac observatory hr_diagram',
  chemistry:
    'chemistry chemist chemical atom atomic molecule molecular ion ionic covalent chemical_bond hydrogen_bond compound ' +
    'reactant chemical_reaction stoichiometry mole molar molarity acid base ph titration buffer oxidation redox ' +
    'electrolyte catalyst equilibrium_constant enthalpy gibbs solvent solute solubility precipitate periodic_table ' +
    'valence electronegativity isotope halogen noble_gas alkali metal nonmetal polymer alkane alkene hydrocarbon carbon ' +
    'hydrogen oxygen nitrogen sodium chloride chlorine hydroxide aqueous gas_law ideal_gas boiling_point melting_point ' +
    'isomer functional_group organic_compound benzene ester aldehyde ketone ligand anode cathode oxide sulfate nitrate ' +
    'electron_configuration orbital lewis_structure exothermic endothermic reagent concentration liquid',
  biology:
    'biology biologist biological cell organism species gene genetic dna rna protein chromosome mitosis meiosis enzyme ' +
    'membrane mitochondrion chloroplast chlorophyll photosynthesis cellular_respiration evolution evolutionary natural_selection ' +
    'darwin ecosystem ecology habitat predator prey bacterium fungus plant animal mammal vertebrate invertebrate tissue ' +
    'organ nucleus ribosome allele genotype phenotype mutation taxonomy phylogenetic amino_acid metabolism atp glucose ' +
    'embryo muscle nerve neuron axon bone skeletal skeleton cartilage blood hormone gland epithelial anatomy physiology ' +
    'homeostasis artery vein ligament tendon lymphatic receptor secrete anterior posterior cytoplasm eukaryote prokaryote ' +
    'insect flower seed leaf reproduction biodiversity gamete fertilization',
  medicine:
    'medicine medical patient disease symptom diagnosis clinical therapy drug dose surgery surgical hospital nurse ' +
    'nursing physician doctor infection antibiotic vaccine vaccination cancer tumor diabetes hypertension blood_pressure ' +
    'cardiovascular cardiac pulmonary renal kidney liver lung heart ventricle hepatic lesion chronic acute syndrome ' +
    'inflammation immune pathogen pathology prognosis epidemiology pharmacology medication prescription injury fracture ' +
    'pregnancy abdominal anesthesia biopsy stroke asthma dementia health_care outbreak antibody side_effect fever vein ' +
    'artery anatomy lymph clinician illness',
  'earth-science':
    'geology geologist geological rock mineral igneous sedimentary metamorphic sediment magma lava volcano volcanic ' +
    'earthquake seismic plate_tectonics tectonic_plate mantle crust fault erosion weathering glacier glacial fossil strata ' +
    'stratum continental_drift subduction oceanic ocean_current atmosphere atmospheric troposphere precipitation humidity ' +
    'climate climate_change weather storm hurricane tornado cloud groundwater aquifer river_delta soil limestone ' +
    'granite basalt quartz sandstone mesozoic paleozoic cenozoic holocene pleistocene oceanography meteorology greenhouse_gas ' +
    'tsunami carbon_cycle water_cycle tide landslide',
  geography:
    'geography geographer geographic latitude longitude map continent country region regional urban rural urbanization ' +
    'city capital_city population_density migration border mountain_range river peninsula island desert rainforest ' +
    'savanna tundra steppe plateau archipelago coast coastal lake basin cartography gis land_use settlement megacity ' +
    'africa asia europe south_america oceania equator hemisphere time_zone territory inhabitant census demographic ' +
    'agriculture landform topography tourism province district municipality highland lowland',
  'computer-science':
    'computer computing programming programmer algorithm data_structure software code source_code compiler interpreter ' +
    'variable function class_method object_oriented python javascript java c++ html css sql database query server client ' +
    'api http browser web_page website array string boolean integer loop recursion recursive pointer stack queue ' +
    'linked_list hash hash_table binary binary_tree cpu processor memory_address operating_system linux kernel thread ' +
    'file_system network protocol packet router tcp encryption cryptography machine_learning neural_network ' +
    'deep_learning dataset git repository framework library runtime syntax parameter argument debug json xml node.js react ' +
    'command_line terminal user_interface cloud_computing virtual_machine docker byte complexity computer_science bug dom ' +
    'element attribute app developer',
  engineering:
    'engineering engineer engineered design_process prototype cad mechanical_engineering civil_engineering ' +
    'electrical_engineering bridge truss beam load stress strain shear tensile torsion elasticity material steel concrete ' +
    'alloy manufacturing machining welding gear turbine engine combustion_engine pump valve piston hydraulic pneumatic ' +
    'sensor actuator control_system feedback_loop robot robotics transistor amplifier diode microcontroller circuit_board ' +
    'signal_processing power_supply motor generator transformer tolerance specification structural foundation aerodynamic ' +
    'lift drag thrust heat_exchanger finite_element cnc fatigue maintenance aircraft',
  psychology:
    'psychology psychologist psychological psychotherapy psychiatrist cognitive cognition behaviorism memory ' +
    'short_term long_term_memory working_memory emotion emotional motivation personality perception sensation learning ' +
    'conditioning classical_conditioning operant_conditioning reinforcement freud pavlov skinner piaget erikson ' +
    'unconscious conscious consciousness anxiety depression schizophrenia bipolar phobia ptsd disorder therapist attachment ' +
    'temperament intelligence iq trait big_five self_esteem attitude stereotype prejudice conformity obedience bystander ' +
    'attribution aggression stress coping sleep dream rem_sleep attention heuristic infant adolescent adolescence child ' +
    'hippocampus amygdala neurotransmitter serotonin dopamine brain mental mental_disorder mental_health stimulus ' +
    'participant introspection gestalt hallucination',
  sociology:
    'sociology sociologist sociological society social_structure social_class social_institution social_norm socialization ' +
    'norm deviance deviant stratification social_stratification inequality race ethnicity ethnic racism gender sexism ' +
    'feminist patriarchy family marriage divorce kinship culture cultural subculture counterculture ' +
    'ethnocentrism durkheim marx weber goffman mead comte functionalism functionalist conflict_theory ' +
    'symbolic_interactionism interactionist bureaucracy social_movement collective_behavior minority_group discrimination ' +
    'poverty social_mobility status_symbol peer_group social_group primary_group urbanization demography globalization ' +
    'anomie alienation labeling_theory sexuality aging ageism crime community social socioeconomic lgbtq ' +
    'homosexuality working_class middle_class upper_class folkway institution social_role ascribed_status achieved_status ' +
    'mores in_group out_group dyad triad total_institution resocialization stereotype prejudice gender_role glass_ceiling ' +
    'cohabitation nuclear_family extended_family secularization sect charismatic_authority social_construction meritocracy ' +
    'proletariat bourgeoisie looking_glass_self dramaturgical reference_group white_collar blue_collar underclass ' +
    'gentrification hate_crime recidivism intersectionality medicalization social_control social_change social_inequality ' +
    'upward_mobility modernization global_north global_south',
  anthropology:
    'anthropology anthropologist anthropological ethnography ethnographer ethnographic fieldwork participant_observation ' +
    'kinship clan lineage tribe tribal chiefdom forager foraging hunter_gatherer pastoralist horticulture ritual myth ' +
    'shaman taboo totem hominin hominid homo_sapiens neanderthal australopithecus primate paleolithic neolithic ' +
    'archaeology archaeologist archaeological excavation artifact material_culture indigenous_people cultural_relativism ' +
    'holistic matrilineal patrilineal gift_exchange reciprocity bipedal stone_tool domestication malinowski boas ' +
    'geertz levi_strauss acculturation diaspora bioarchaeology',
  economics:
    'economics economist economic economy demand supply equilibrium_price market price elasticity elastic inflation ' +
    'deflation unemployment gdp gross_domestic fiscal_policy monetary_policy federal_reserve central_bank interest_rate ' +
    'money_supply trade tariff import export comparative_advantage opportunity_cost marginal_cost marginal_utility ' +
    'marginal_revenue utility consumer producer surplus monopoly oligopoly perfect_competition firm cost fixed_cost ' +
    'externality public_good tax subsidy labor_market wage minimum_wage poverty income recession business_cycle ' +
    'aggregate_demand aggregate_supply keynesian keynes adam_smith macroeconomics microeconomics currency exchange_rate ' +
    'budget_deficit quantity productivity consumption scarcity bond loan bank profit capital_market antitrust ' +
    'income_inequality price_ceiling shortage',
  business:
    'business company manager management marketing customer entrepreneur entrepreneurship startup accounting accountant ' +
    'balance_sheet income_statement cash_flow asset liability equity stockholder shareholder revenue expense net_income ' +
    'debit credit depreciation inventory audit finance financial corporate corporation partnership organizational ' +
    'leadership stakeholder human_resources supply_chain logistics brand branding advertising market_share ' +
    'target_market sale retail competitive_advantage swot strategic strategy employee employer workplace team ' +
    'business_plan investor venture_capital profit_margin merger acquisition negotiation ethic ' +
    'corporate_social ceo executive industry product_development accounts_receivable ledger intangible dividend ' +
    'stock budget invoice outsourcing franchise',
  'political-science':
    'politics political politician government democracy democratic republican democrat congress senate senator ' +
    'president presidential election electoral vote voter voting campaign candidate political_party interest_group lobbyist ' +
    'lobbying federalism federal state_government local_government legislature legislative executive_branch bureaucracy ' +
    'bureaucrat public_policy public_opinion poll media foreign_policy diplomacy diplomat sovereignty authoritarian dictatorship ' +
    'parliament prime_minister ideology liberal conservative civil_liberties civil_rights constitution constitutional ' +
    'veto bill committee filibuster primary_election ballot turnout gerrymandering ' +
    'nation_state united_nations citizen citizenship electorate policy lawmaker governor mayor judiciary welfare partisan',
  law:
    'law legal lawyer attorney court supreme_court judge jury justice lawsuit plaintiff defendant prosecutor prosecution ' +
    'trial verdict appeal appellate statute statutory common_law case_law precedent jurisdiction tort negligence contract ' +
    'breach liability damages property_law criminal_law civil_law constitutional_law due_process habeas_corpus amendment ' +
    'warrant felony misdemeanor sentence conviction crime guilty evidence testimony witness legislation regulation ' +
    'intellectual_property copyright patent trademark plea bail arbitration mediation judicial jurisprudence litigation ' +
    'clause legal_right international_law treaty',
  history:
    'history historian historical century war world_war civil_war revolution revolutionary empire emperor imperial colony ' +
    'colonial colonist colonization king queen monarchy dynasty treaty army soldier troop battle military slavery slave ' +
    'enslaved abolition abolitionist independence reconstruction confederate union_army immigrant settler frontier ' +
    'medieval renaissance reformation enlightenment feudal feudalism crusade ottoman roman_empire ancient egypt greek ' +
    'roman british french spanish soviet nazi hitler stalin napoleon lincoln washington jefferson roosevelt wilson ' +
    'cold_war great_depression new_deal industrial_revolution plantation native_american indian puritan progressive_era ' +
    'suffrage segregation labor_union strike railroad jackson hamilton truman nixon reagan kennedy vietnam ' +
    'conquest rebellion massacre exploration conquistador armistice annexation homesteader emancipation loyalist militia ' +
    'siege expedition voyage missionary fur_trade sharecropper tenement temperance prohibition populist muckraker',
  philosophy:
    'philosophy philosopher philosophical ethics ethical moral morality metaphysics metaphysical epistemology ' +
    'epistemological ontology logic logical argument premise conclusion fallacy validity deductive inductive syllogism ' +
    'plato aristotle socrates descartes kant hume nietzsche hegel locke hobbes wittgenstein heidegger sartre mill ' +
    'utilitarianism deontology virtue_ethics existentialism stoicism stoic rationalism empiricism skepticism free_will ' +
    'determinism dualism materialism consciousness mind_body knowledge justified_belief truth belief reason reasoning ' +
    'virtue good_life aesthetics phenomenology thought_experiment categorical_imperative confucius daoism aquinas ' +
    'augustine personal_identity substance essence paradox realism idealism intuition normative',
  religion:
    'religion religious god deity faith church christian christianity jesus christ bible biblical gospel catholic protestant ' +
    'orthodox pope bishop priest islam islamic muslim quran muhammad mosque allah judaism jewish torah rabbi synagogue ' +
    'hindu hinduism karma dharma vedas brahman buddhism buddhist buddha nirvana sikh temple prayer worship ritual sacred ' +
    'scripture theology theologian prophet saint monk monastery salvation sin soul afterlife heaven hell resurrection ' +
    'sacrament baptism pilgrimage sect congregation covenant monotheism polytheism zen tao spiritual',
  literature:
    'literature literary novel novelist poem poet poetry prose fiction narrative narrator protagonist antagonist ' +
    'character plot theme setting metaphor simile imagery symbolism irony satire allegory alliteration stanza verse rhyme ' +
    'meter sonnet haiku epic tragedy comedy drama playwright shakespeare hamlet dickens austen homer iliad odyssey chaucer ' +
    'milton dante woolf joyce hemingway author short_story genre romanticism modernism gothic foreshadowing ' +
    'figurative_language literary_criticism close_reading memoir essay reader publisher tone rhetoric soliloquy',
  language:
    'language linguistics linguist linguistic grammar grammatical noun verb adjective adverb pronoun preposition ' +
    'conjunction clause tense subjunctive conjugation conjugate infinitive participle gerund plural singular ' +
    'vocabulary pronunciation pronounce phonetics phonology phoneme vowel consonant syllable morpheme ' +
    'morphology syntax semantics pragmatics dialect accent bilingual translation translate spelling idiom phrase ' +
    'sentence_structure punctuation comma etymology suffix prefix synonym antonym dictionary speaker spanish french ' +
    'german latin mandarin alphabet writing_system masculine feminine accusative dative genitive',
  arts:
    'art artist artistic painting painter paint sculpture sculptor drawing sketch canvas museum gallery exhibition ' +
    'portrait landscape still_life fresco mural watercolor oil_painting printmaking ceramics pottery photography ' +
    'photographer architecture architect architectural cathedral baroque impressionism impressionist cubism surrealism ' +
    'expressionism abstract_art pop_art picasso monet van_gogh michelangelo rembrandt perspective composition ' +
    'color_theory hue saturation pigment design graphic_design typography film cinema filmmaker director theater dance ' +
    'ballet choreography animation aesthetic fashion craft avant_garde',
  music:
    'music musical musician melody harmony rhythm chord scale major_scale minor_scale key_signature time_signature tempo ' +
    'beat measure note octave interval pitch timbre treble_clef bass_clef staff counterpoint fugue sonata symphony ' +
    'concerto opera orchestra composer composition piano violin cello guitar drum trumpet flute choir singer ' +
    'song jazz blues rock hip_hop classical_music bach mozart beethoven chopin brahms arpeggio cadence tonic dominant ' +
    'improvisation instrument percussion ensemble vocal album',
  education:
    'education educational educator teacher teaching pedagogy pedagogical curriculum classroom student lesson lesson_plan ' +
    'instruction instructional assessment formative_assessment rubric learner learning_objective learning_outcome ' +
    'scaffolding bloom vygotsky constructivism constructivist montessori dewey literacy numeracy homework school ' +
    'elementary_school high_school kindergarten preschool early_childhood higher_education special_education inclusion ' +
    'differentiated grading grade textbook tutoring tutor e_learning online_course professional_development ' +
    'standardized_test achievement engagement metacognition study_skill note_taking syllabus principal college campus',
}
