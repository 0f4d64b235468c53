/** English words for what identifies besides names, by kind. Each group with an example of its use. */
import type { LexiconGroup } from '../../lexicon.ts';

export const englishDetails: readonly LexiconGroup[] = [
  {
    kind: 'profession',
    rule: 'occupation',
    sure: true,
    example: 'she is a nurse, he was a welder',
    words:
      'nurse, paramedic, surgeon, dentist, paediatrician, pediatrician, midwife, vet, veterinarian, pharmacist, radiologist, physiotherapist, optician, ' +
      'schoolteacher, school teacher, primary school teacher, kindergarten teacher, teaching assistant, lecturer, librarian, headmaster, headmistress, ' +
      'programmer, software developer, software engineer, web developer, sysadmin, tester, data scientist, data analyst, ux designer, graphic designer, web designer, copywriter, marketer, ' +
      'accountant, bookkeeper, auditor, economist, cashier, banker, realtor, estate agent, shop assistant, salesman, saleswoman, warehouse worker, storekeeper, ' +
      'lawyer, solicitor, barrister, attorney, notary, prosecutor, police officer, policeman, policewoman, border guard, customs officer, firefighter, security guard, prison guard, private security guard, ' +
      'soldier, conscript, lieutenant, sergeant, lance corporal, colonel, paratrooper, sailor, ' +
      'welder, electrician, plumber, mechanic, locksmith, bricklayer, carpenter, construction worker, builder, foreman, crane operator, miner, oil worker, geologist, surveyor, architect, civil engineer, factory worker, ' +
      'truck driver, taxi driver, bus driver, lorry driver, tram driver, train driver, flight attendant, courier, postman, dispatcher, ' +
      'cook, pastry chef, baker, waiter, waitress, bartender, barista, hairdresser, barber, beautician, seamstress, tailor, cleaner, janitor, nanny, housekeeper, chambermaid, ' +
      'journalist, reporter, photographer, cameraman, blogger, translator, interpreter, novelist, poet, sculptor, violinist, pianist, choreographer, ' +
      'farmer, agronomist, milkmaid, tractor driver, shepherd, forester, fisherman, ' +
      'civil servant, diplomat, consul, mayor, governor, social worker, housing officer, priest, monk, nun, imam, rabbi, pastor, sociologist, anthropologist, psychologist, psychiatrist, physicist, biologist, historian, linguist, archaeologist, ' +
      'chief executive officer, chief accountant, deputy director, freelancer, entrepreneur, human rights defender, breadwinner, housewife',
  },
  {
    kind: 'profession',
    rule: 'post',
    sure: false,
    example: 'our manager, a student',
    words:
      'doctor, engineer, teacher, manager, director, designer, developer, analyst, consultant, artist, musician, actor, actress, singer, writer, author, editor, coach, trainer, judge, professor, researcher, scientist, student, pensioner, retired, unemployed, self-employed, driver, guard, officer, general, captain, major, minister, president, prime minister, secretary, therapist, chef, pilot, technician, landlord, businessman, businesswoman, politician, senator, activist, volunteer, assistant, public prosecutor, chief public prosecutor, military public prosecutor, ceo, cfo, cto',
  },
  {
    kind: 'health',
    rule: 'medicine',
    sure: true,
    example: 'on sertraline since May',
    words:
      'sertraline, escitalopram, mirtazapine, fluoxetine, paroxetine, amitriptyline, venlafaxine, duloxetine, citalopram, bupropion, trazodone, quetiapine, olanzapine, risperidone, aripiprazole, haloperidol, clozapine, lamotrigine, carbamazepine, valproate, lithium, diazepam, lorazepam, clonazepam, alprazolam, xanax, valium, zoloft, prozac, paxil, lexapro, wellbutrin, seroquel, insulin, metformin, levothyroxine, prednisone, methadone, morphine, tramadol, naltrexone, buprenorphine, pregabalin, gabapentin, warfarin, ritalin, adderall, strattera, oxycodone, heroin, diamorphine, tamoxifen, truvada',
  },
  {
    kind: 'health',
    rule: 'illness',
    sure: true,
    example: 'he has diabetes',
    words:
      'diabetes, diabetic, cancer, tumour, tumor, leukaemia, leukemia, lymphoma, melanoma, stroke, heart attack, hypertension, epilepsy, epileptic, tuberculosis, hiv, aids, hepatitis, syphilis, cirrhosis, asthma, psoriasis, eczema, arthritis, osteoporosis, scoliosis, multiple sclerosis, parkinson, alzheimer, dementia, autism, autistic, adhd, cerebral palsy, down syndrome, schizophrenia, schizophrenic, bipolar disorder, psychosis, anorexia, bulimia, ptsd, ocd, alcoholism, alcoholic, drug addict, pneumonia, covid, covid-19, coronavirus, meningitis, encephalitis, anaemia, haemophilia, glaucoma, cataract, myopia, hyperopia, gastritis, pancreatitis, appendicitis, endometriosis, infertility, miscarriage, pregnant, pregnancy, disabled, disability, deaf, blindness, amputation, amputee, prosthesis, wheelchair, concussion, brain injury, chemotherapy, dialysis, transplant, amblyopia, anisometropia',
  },
  {
    kind: 'health',
    rule: 'state',
    sure: false,
    example: 'depression after the dismissal',
    words:
      'depression, panic attack, panic attacks, anxiety disorder, insomnia, migraine, suicide, suicidal, self-harm, abortion, mental illness, psychiatric hospital, diagnosis, antidepressant, eye problem, eye problems, fracture',
  },
  {
    kind: 'religion',
    rule: 'faith',
    sure: true,
    example: 'raised Baptist',
    words:
      'muslim, islam, islamic, shia, sunni, salafi, christian, christianity, orthodox, catholic, catholicism, protestant, baptist, pentecostal, adventist, lutheran, old believer, jehovah witness, jehovah’s witness, jewish faith, judaism, buddhist, buddhism, hindu, hinduism, sikh, atheist, pagan, mormon, quaker, mosque, synagogue, hijab, niqab',
  },
  {
    kind: 'politics',
    rule: 'view',
    sure: false,
    example: 'an anarchist since school',
    words:
      'communist, anarchist, socialist, social democrat, nationalist, fascist, antifa, monarchist, opposition activist, republican, democrat, feminist, separatist, extremist, foreign agent, protester, party member, marxist-leninist, marxist, picket',
  },
  {
    kind: 'orientation',
    rule: 'orientation',
    sure: true,
    example: 'he is gay',
    words:
      'gay, lesbian, bisexual, homosexual, queer, transgender, trans woman, trans man, trans person, transsexual, lgbt, lgbtq, non-binary, nonbinary, coming out, came out, intersex, drag queen',
  },
  {
    kind: 'legal',
    rule: 'status',
    sure: true,
    example: 'a deserter with a criminal case',
    words:
      'deserter, desertion, deserted, draft dodger, draft evader, conscientious objector, awol, criminal case, criminal record, convicted, suspended sentence, house arrest, wanted list, on the wanted list, detention centre, detention center, penal colony, refugee, asylum, asylum seeker, residence permit, deportation, deported, undocumented, stateless, political prisoner, summons, call-up papers, draft notice, mobilised, mobilized, mobilisation order, under investigation, bankruptcy',
  },
  {
    kind: 'feature',
    rule: 'looks',
    sure: false,
    example: 'a nose piercing, a limp',
    words:
      'piercing, nose piercing, nose ring, tattoo, scar, birthmark, mole, limp, limping, limps, stutter, stutters, stammer, lisp, cross-eyed, hunchback, bald, red-haired, redhead, albino, dreadlocks, mohawk, cleft lip, glass eye, missing finger, freckles, twin, twins, triplets',
  },
  {
    kind: 'education',
    rule: 'degree',
    sure: false,
    example: 'a PhD in physics',
    words:
      "phd, ph.d, master's degree, bachelor's degree, doctorate, mba, law degree, medical school, law school, art school, vocational school, technical college, conservatory, cadet school, boarding school, dropped out, graduate student, dissertation, higher education",
  },
  {
    kind: 'family',
    rule: 'composition',
    sure: false,
    example: 'two kids, a widower',
    words:
      'one child, two children, three children, four children, five children, two kids, three kids, four kids, two sons, three sons, two daughters, three daughters, only child, single mother, single mom, single father, widow, widower, widowed, orphan, orphanage, adopted, foster child, divorced, divorcee, unmarried, expecting a baby',
  },
];
