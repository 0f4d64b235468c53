/** English words of illnesses, injuries and medicines, by chapter. Checked by fixtures/cases/generalise.txt. */
import type { ConditionId } from '../conditions.ts';
import type { StemTable } from '../stems.ts';

export const englishConditionStems: StemTable<ConditionId> = {
  infection:
    'tubercul hepatit =hiv =aids syphilis mening encephal covid coronavir malaria measles =flu influenza =infection',
  tumour: 'cancer tumour tumor leukaem leukem lymphom melanom carcinom oncolog chemotherap metasta',
  blood: 'anaem anem haemophil hemophil thalass',
  metabolic: 'diabet thyroid obes goitre',
  mental:
    'depress anxiet psycho schizo bipolar anorex bulim =ptsd =ocd =adhd autis alcohol addict suicid insomn dement panic paranoi neuros self-harm',
  nervous: 'epilep migrain parkinson alzheimer stroke palsy neuralg neurolog scleros paralys seizure concuss',
  eye: 'glaucom cataract blind myop retina amblyop',
  ear: 'deaf hearing tinnit otit',
  heart: 'cardi heart hypertens infarct arrhythm angina aneurysm thrombo =mitral',
  lungs: 'asthm pneumon bronch emphys =copd',
  digestion: 'gastr ulcer pancrea append cirrhos colitis hernia crohn gallston',
  skin: 'psorias eczem dermat vitilig acne',
  bones: 'arthr osteo scolio sciatic rheumat menisc =disc vertebr radicul',
  urogenital: 'kidney nephr dialysis prostat cystit endometr infertil =bladder',
  birth: 'pregnan miscarr childbirth abort stillb caesarean cesarean =ivf',
  injury: 'fractur injur wound burn amputat contus shrapnel trauma =broke =broken dislocat gunshot',
  allergy: 'allerg',
  disability: 'disab wheelchair prosthe',
  psychiatricMedicine:
    'sertral escitalop mirtazap fluoxet paroxet amitript venlafax dulox citalop bupropion trazod quetiap olanzap risperid aripip haloper clozap lamotrig lithium diazepam lorazep clonaz alprazol xanax valium zoloft prozac paxil lexapro antidepress tranquil neurolept',
  medicine:
    'insulin metformin levothyr prednis methadon morphin tramad pregabal gabapent warfarin ibuprof ketor paracet inhaler antibiot painkill =pills =medication =medicine',
};
