/** English words of faith, of political views and acts, and of orientation and gender identity. */
import type { LexiconGroup } from '../../lexicon.ts';

export const englishBelief: readonly LexiconGroup[] = [
  {
    kind: 'religion',
    rule: 'faith',
    sure: true,
    example: 'raised Baptist',
    words:
      "muslim, moslem, islam, islamic, shia, shiite, sunni, salafi, wahhabi, sufi, ismaili, alevi, christian, christianity, orthodox, russian orthodox, catholic, roman catholic, catholicism, protestant, evangelical, evangelical christian, born-again, born again, baptist, southern baptist, pentecostal, adventist, seventh-day adventist, lutheran, mennonite, methodist, presbyterian, anglican, calvinist, quaker, amish, greek catholic, uniate, old believer, jehovah witness, jehovah’s witness, jehovah 's witness/witnesses, jehovah’s witnesses, (they/we are/were) witnesses, witnesses faith, witness family, jewish faith, judaism, hasidic, orthodox jew, buddhist, buddhism, hindu, hinduism, sikh, bahai, baha’i, yazidi faith, scientologist, hare krishna, atheist, agnostic, pagan, shamanist, mormon, latter-day saint, molokan, doukhobor, mosque, synagogue, datsan, prayer house, meeting house, gurdwara, hijab, niqab, burqa, kippah, kosher, halal, ramadan fast",
  },
  {
    kind: 'religion',
    rule: 'rite',
    sure: true,
    example: 'was baptised at nine, prays five times',
    words:
      'baptised, baptized, christened, confirmed at N, circumcised, converted to X, convert to X, took the veil, took vows, fasts, fasting for X, keeps ramadan, kept ramadan, keeps the fast, keeps lent, keeps kosher, keeps the sabbath, prays N times, pray N times, N times a day prays, made the hajj, hajj, hajji, went on hajj, communion, first communion, churchgoer, parishioner, seminarian, novice, altar boy, sings/sang in the/a church choir, church choir, deacon, elder of the congregation, congregation, kingdom hall, lay preacher, preacher, missionary, raised in the faith, fourth-generation X, in the fourth generation',
  },
  {
    kind: 'religion',
    rule: 'believes',
    sure: false,
    example: 'she prays when nobody looks',
    words:
      'prays, prayed, believer, unbeliever, nonbeliever, religious, devout, pious, goes/go/went to church/mosque/temple/mass/confession, church group, bible group, bible study, prayer group, cult, sect, pilgrim, pilgrimage, imam of X, faith is X, lost his/her/my faith',
  },
  {
    kind: 'politics',
    rule: 'view',
    sure: false,
    example: 'an anarchist since school',
    words:
      'communist, communists, anarchist, socialist, social democrat, liberal, libertarian, conservative, nationalist, fascist, neo-nazi, skinhead, antifa, monarchist, opposition activist, opposition politician, republican, democrat, labour voter, tory, feminist, separatist, extremist, islamist, protester, demonstrator, party member, marxist-leninist, marxist, trotskyist, stalinist, leftist, far-right, far right, far-left, pacifist, anti-war, antiwar, environmentalist, dissident, picketer, whistleblower, trade unionist, union member, union organiser/organizer, party card, party secretary, komsomol, election observer, election monitor, municipal deputy, city councillor, councilman, united russia, yabloko, navalny supporter/volunteer/staffer, supporter of X',
  },
  {
    kind: 'politics',
    rule: 'act',
    sure: false,
    example: 'voted for the communists, went to a rally',
    words:
      'vote/voted/votes/voting for/against the? X X?, member of the X party, member of a X party, joined the X party/movement, party, picket, single picket, one-man picket, one-woman picket, rally, went/goes/go/going to a/the/every rally/protest/march/demonstration/demonstrations, protest march, marched for/against/with X, demonstrated against X, took part in a/the protest/protests/demonstration/rally, campaigned for X, volunteered/volunteer/worked for the X campaign, campaign office, collected signatures, signed a/the/an petition/letter, handed out leaflets, leaflets, donated to X, donations to X, posted against the war',
  },
  {
    kind: 'orientation',
    rule: 'orientation',
    sure: true,
    example: 'he is gay',
    words:
      'gay, lesbian, bisexual, bi woman, bi man, homosexual, queer, transgender, trans woman, trans man, trans person, trans girl, trans boy, trans guy, transsexual, lgbt, lgbtq, lgbtqi, non-binary, nonbinary, genderqueer, asexual, pansexual, coming out, came out as X, came out to his/her/my X, came out to X, closeted, in the closet, intersex, drag queen, same-sex couple/partner/marriage/relationship, gender reassignment, transitioned, transitioning, sex change, gender marker, gay bar/club, conversion therapy, outed, heterosexual',
  },
  {
    kind: 'orientation',
    rule: 'partner',
    sure: false,
    example: 'lives with her girlfriend',
    words:
      'her girlfriend, her wife, his boyfriend, his husband, (woman) and her wife, lives/living/live with a girl/woman/man/boyfriend, sexual orientation, likes girls/boys/men/women, into girls/boys/men/women, two mothers/mums/moms/dads/fathers, pride',
  },
];
