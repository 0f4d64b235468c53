/** English words of illness, injury, disability, pregnancy, medicines and treatment. */
import type { LexiconGroup } from '../../lexicon.ts';

export const englishHealth: readonly LexiconGroup[] = [
  {
    kind: 'health',
    rule: 'medicine',
    sure: true,
    example: 'on sertraline since May',
    words:
      'sertraline, escitalopram, mirtazapine, fluoxetine, paroxetine, amitriptyline, venlafaxine, duloxetine, citalopram, bupropion, trazodone, quetiapine, olanzapine, risperidone, aripiprazole, haloperidol, clozapine, lamotrigine, carbamazepine, valproate, lithium, phenazepam, diazepam, lorazepam, clonazepam, alprazolam, xanax, valium, zoloft, prozac, paxil, lexapro, wellbutrin, seroquel, depakine, insulin, metformin, levothyroxine, prednisone, prednisolone, methadone, morphine, tramadol, codeine, fentanyl, naltrexone, naloxone, buprenorphine, suboxone, pregabalin, gabapentin, warfarin, ritalin, adderall, strattera, oxycodone, heroin, diamorphine, tamoxifen, truvada, antiretroviral/antiretrovirals, art therapy, salbutamol, ventolin, inhaler, ketorol, ketorolac, ibuprofen, diclofenac, baclofen, levodopa, isoniazid, rifampicin, oestrogen, estrogen, testosterone, hormone therapy, hormones, sleeping pill/pills, statin/statins, beta blocker/blockers, epipen, insulin pump, hearing aid, pacemaker, crutches',
  },
  {
    kind: 'health',
    rule: 'dose',
    sure: true,
    example: 'fifty milligrams at night',
    words:
      'N N? mg/milligram/milligrams/mcg/micrograms, N tablet/pill/capsule/drop/injection/puff a/per/every day/night/morning/week, N tablet/pill/capsule twice/three/N times? daily, (on) antidepressants/painkillers/hormones/methadone/benzos, on dialysis, on medication',
  },
  {
    kind: 'health',
    rule: 'illness',
    sure: true,
    example: 'he has diabetes',
    words:
      "diabetes, diabetic, type N diabetes, cancer, <organ> cancer, cancer of the <organ>, tumour, tumor, brain tumour/tumor, metastases, leukaemia, leukemia, lymphoma, melanoma, fibroids, stroke, heart attack, heart failure, heart defect, heart condition, heart disease, mitral prolapse, angina, hypertension, high blood pressure, epilepsy, epileptic, seizure/seizures, tuberculosis, hiv, hiv-positive, hiv positive, aids, hepatitis, syphilis, gonorrhoea, gonorrhea, cirrhosis, asthma, asthmatic, copd, psoriasis, eczema, arthritis, rheumatism, osteoporosis, scoliosis, multiple sclerosis, parkinson, parkinson’s, alzheimer, alzheimer’s, dementia, autism, autistic, asperger, adhd, cerebral palsy, down syndrome, X syndrome, schizophrenia, schizophrenic, bipolar disorder, bipolar, borderline personality, psychosis, psychotic, paranoia, anorexia, anorexic, bulimia, ptsd, shell shock, shell-shocked, ocd, alcoholism, alcoholic, drug addict, addicted to X, heroin addict, overdose, overdosed, pneumonia, covid, covid-19, coronavirus, meningitis, encephalitis, sepsis, gangrene, anaemia, anemia, haemophilia, glaucoma, cataract/cataracts, myopia, hyperopia, gastritis, ulcer, pancreatitis, kidney failure/stones/disease, appendicitis, hernia, slipped disc, herniated disc, endometriosis, infertility, infertile, miscarriage/miscarriages, N miscarriages, stillbirth, stillborn, pregnant, pregnancy, N N? weeks pregnant, N N? months pregnant, N N? weeks/months along, c-section, disabled, disability, disabled veteran, deaf, deaf in one/the? left/right? ear, hard of hearing, deaf-mute, blindness, went/gone blind, blind in one/the/his/her left/right? eye, one eye blind, amputation, amputee, amputated, prosthesis, prosthetic, artificial leg/arm/limb/hand, wheelchair, paralysed, paralyzed, paraplegic, concussion, contusion, brain injury, head injury, spinal injury, shrapnel, shrapnel in his/her/my/the <body>, bullet in his/her/my/the <body>, bullet wound, gunshot wound, wounded in the/his/her/my <body>, lost a/an/his/her/my/one/the/N left/right? <body>, broke his/her/my/a/the left/right? <body>, broken <body>, fractured <body>, burned/burnt <body>, burns on/to his/her/my/the <body>, chemotherapy, chemo, radiotherapy, dialysis, transplant, kidney transplant, amblyopia, anisometropia, thyroid, hypothyroid, lupus, crohn, crohn’s, coeliac, celiac, malaria, jaundice, stoma, colostomy, incontinent, coma, in a coma, speech impairment, mental disability, learning disability, intellectual disability, bedridden, housebound, don't/doesn't/cannot/can't hear with/in the/his/her/my? left/right ear, don't/doesn't/cannot/can't see with/in the/his/her/my? left/right eye",
  },
  {
    kind: 'health',
    rule: 'state',
    sure: false,
    example: 'depression after the dismissal',
    words:
      'depression, depressed, panic attack/attacks, anxiety disorder, insomnia, migraine, allergic to X, allergy, suicide, suicidal, attempted suicide, tried to kill/hang himself/herself/myself, cut himself/herself/myself, cut his/her/my wrists, self-harm, abortion, mental illness, mentally ill, nervous breakdown, breakdown, psychiatric hospital/ward/clinic/unit, mental hospital, rehab, detox, diagnosis, diagnosed with X, antidepressant/antidepressants, tranquilliser/tranquillisers, painkiller/painkillers, medication, eye problem/problems, fracture, injury, operation, surgery, operated on, underwent X, surgery on the/his/her/my <body>, bad back/heart/knee/lungs/leg, <body> problem/problems/trouble, weak heart/lungs, heart trouble, trouble with his/her/my <body>, spent N days/weeks/months in hospital, in hospital for N days/weeks/months, in the hospital, in hospital, intensive care, hospitalised, hospitalized, was/been treated for X, treatment for X, suffers/suffered/suffering from X, died of X, sick with X, coughing/coughs/coughed blood, drinking problem, sober for N years/months, clean for N years/months, relapsed, addict, addiction, expecting a/her/N child/baby, ivf, gave birth, infection, chronic X, terminally ill, a carrier of X, transfusion, limping',
  },
];
export const englishBody =
  'hand arm leg foot knee eye ear nose finger thumb toe head face neck back spine chest shoulder elbow wrist hip thigh ankle jaw tooth skull rib stomach belly cheek brow eyebrow forehead lip chin temple kidney lung liver heart thyroid collarbone forearm limb hands arms legs feet knees eyes ears fingers toes teeth ribs';
export const englishOrgans =
  'breast lung skin stomach liver thyroid prostate brain bowel colon cervical ovarian pancreatic kidney bladder bone blood throat testicular';
