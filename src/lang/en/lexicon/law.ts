/** English words of legal and military status: cases, sentences, wanted lists, refusal to serve, asylum, papers. */
import type { LexiconGroup } from '../../lexicon.ts';

export const englishLaw: readonly LexiconGroup[] = [
  {
    kind: 'legal',
    rule: 'status',
    sure: true,
    example: 'a deserter with a criminal case',
    words:
      'deserter, desertion, deserted, draft dodger, draft evader, draft evasion, conscientious objector/objectors, conscientious objection, refusenik, refuser, awol, went awol, criminal case, criminal record, administrative case/arrest/charge, ex-convict, parole, on parole, probation, on probation, suspended sentence, suspended sentence of N N? years/months, house arrest, travel ban, wanted list, on the? X? wanted list, international warrant, arrest warrant, warrant for his/her/my arrest, interpol notice, red notice, wanted by X, detention centre, detention center, pre-trial detention, pretrial detention, penal colony, labour camp, correctional colony, political prisoner, prisoner of conscience, under investigation, bankruptcy, bankrupt, community service, restraining order, injunction, probation officer, (served/did/got/doing/serving/do) N N? years/months/days, (gave/give him/her/them/me) N N? years/months/days, N N? years/months in prison/jail/colony/custody/camp, life sentence, sentence of N, sentenced to N N? years/months/days, fined N X?, N days arrest, N days of arrest, time served, juvenile detention, under guardianship, lost custody, custody battle',
  },
  {
    kind: 'legal',
    rule: 'article',
    sure: true,
    example: 'discrediting the army, treason',
    words:
      'discrediting the army, discreditation, discrediting, treason, high treason, espionage, terrorism, propaganda of terrorism, justifying terrorism, extremism, sabotage, undesirable organisation/organization, false information about the army, fake news case, insulting believers, drug possession, drug dealing, drug trafficking, possession of drugs/cannabis/heroin/marijuana, theft, robbery, fraud, assault, manslaughter, murder, rape, arson, illegal border crossing, bribery, forgery, evading mobilisation/mobilization, disobeying an order, hooliganism, embezzlement, blackmail',
  },
  {
    kind: 'legal',
    rule: 'papers',
    sure: true,
    example: 'asylum seeker with a residence permit',
    words:
      'refugee, refugee status, asylum, asylum seeker/seekers, asylum-seeker/asylum-seekers, asylum claim/application/case/interview, asylum-seeker certificate, temporary asylum-seeker certificate, asylum-seeker X, seeking asylum, subsidiary protection, temporary protection, humanitarian visa, residence permit, deportation, deported, deportation order, extradition, extradited, undocumented, illegal immigrant, overstayed his/her/my visa, without papers, no papers, stateless, statelessness, dual citizenship, stripped of X citizenship, second passport, expired visa/passport, leave to remain, green card, work permit, dublin procedure, internally displaced, internally displaced person, appeal pending, expelled from X',
  },
  {
    kind: 'legal',
    rule: 'military-status',
    sure: true,
    example: 'got call-up papers, fit with limitations',
    words:
      'summons, call-up, call-up papers, call-up notice, draft notice, draft card, drafted, mobilised, mobilized, mobilisation order, mobilization order, conscripted, deferment, deferral, exempt from service/conscription, category a/b/c/d/v/g, military category, fit for service, fit with limitations, unfit for service/duty, alternative service, alternative civilian service, dishonourable discharge, discharged from the army, missing in action, prisoner of war, pow, foreign agent, killed in action, refused to fight/serve/go/shoot',
  },
  {
    kind: 'legal',
    rule: 'trouble',
    sure: false,
    example: 'they were questioned and fined',
    words:
      'fined, signed a contract, signed the contract, on a contract, interrogated, interrogation, criminal proceedings, criminal charges/charge, convicted, convicted of X, conviction, remand, on remand, on bail, protocol under X, questioned by X, searched his/her/my/our/their X, house search, police search, charged with X, accused of X, lawsuit, sued X, jailed, imprisoned, in jail, testified against X, witness in the case, served time, did time, paddy wagon, in custody, solitary confinement',
  },
];
